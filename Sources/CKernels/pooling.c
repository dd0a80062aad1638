#include "pooling.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "clones.h"
#include "elementwise.h"
#include "threads.h"

// The windows that are as wide as the widest and evenly spaced: all but those at the edges, or none.
static void whole_windows(const etude_windows *w, int64_t *low, int64_t *high) {
  int64_t widest = 0, first = 0, last = 0;
  for (int64_t c = 0; c < w->count; c++)
    if (w->ends[c] - w->starts[c] > widest) widest = w->ends[c] - w->starts[c], first = c;
  for (int64_t c = first; c < w->count && w->ends[c] - w->starts[c] == widest; c++) {
    if (c > first + 1 && w->starts[c] - w->starts[c - 1] != w->starts[first + 1] - w->starts[first]) break;
    last = c + 1;
  }
  *low = first, *high = last;
}

typedef struct {
  const etude_pooling *p;
  void *images, *results;
  int64_t *indices;
} pooling_work;

#define T float
#define TYPED(name) name##_float32
#define LOWEST (-INFINITY)
#define IS_NAN(x) ((x) != (x))
#include "pooling_typed.h"
#undef T
#undef TYPED
#define T double
#define TYPED(name) name##_float64
#include "pooling_typed.h"
#undef T
#undef TYPED
#undef LOWEST
#undef IS_NAN
#define T int64_t
#define TYPED(name) name##_int64
#define LOWEST INT64_MIN
#define IS_NAN(x) 0
#include "pooling_typed.h"

static void run(const etude_pooling *p, etude_body body, const void *images, const void *results,
                const int64_t *indices) {
  pooling_work work = {p, (void *)images, (void *)results, (int64_t *)indices};
  int64_t size = p->rows.size * p->columns.size + p->rows.count * p->columns.count;
  etude_parallel(p->planes, 8192 / (size < 1 ? 1 : size > 8192 ? 8192 : size), body, &work);
}

#define CHOOSE(NAME) \
  (dtype == etude_float32 ? NAME##_float32 : dtype == etude_float64 ? NAME##_float64 : NAME##_int64)

void etude_max_pool(const etude_pooling *p, int32_t dtype, const void *images, void *results, int64_t *indices) {
  run(p, CHOOSE(max_pool), images, results, indices);
}

void etude_mean_pool(const etude_pooling *p, int32_t dtype, const void *images, void *results) {
  run(p, CHOOSE(mean_pool), images, results, 0);
}

void etude_mean_pool_spread(const etude_pooling *p, int32_t dtype, const void *results, void *images) {
  run(p, CHOOSE(mean_pool_spread), images, results, 0);
}

void etude_pool_scatter(const etude_pooling *p, int32_t dtype, const void *results, const int64_t *indices,
                        void *images) {
  run(p, CHOOSE(pool_scatter), images, results, indices);
}

void etude_pool_gather(const etude_pooling *p, int32_t dtype, const void *images, const int64_t *indices,
                       void *results) {
  run(p, CHOOSE(pool_gather), images, results, indices);
}
