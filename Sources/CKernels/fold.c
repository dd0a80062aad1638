// Folds whose order does not matter, or matters little: extremes, products, any and all.
#include "clones.h"
#include "elementwise.h"
#include "reduction.h"
#include "threads.h"

enum { lanes = 16 };

// Folding along a row keeps as many running values as a vector holds; folding down columns is elementwise.
#define FOLD_LOOP(NAME, T, R, START, EXPRESSION)                                                              \
  CLONES static R NAME##_row(int64_t n, const T *a, int64_t stride) {                                         \
    R acc[lanes], x;                                                                                          \
    for (int k = 0; k < lanes; k++) acc[k] = START;                                                           \
    int64_t i = 0;                                                                                            \
    if (stride == 1)                                                                                          \
      for (; i + lanes <= n; i += lanes)                                                                      \
        for (int k = 0; k < lanes; k++) {                                                                     \
          T y = a[i + k];                                                                                     \
          x = acc[k];                                                                                         \
          acc[k] = (R)(EXPRESSION);                                                                           \
        }                                                                                                     \
    for (; i < n; i++) {                                                                                      \
      T y = a[i * stride];                                                                                    \
      x = acc[i % lanes];                                                                                     \
      acc[i % lanes] = (R)(EXPRESSION);                                                                       \
    }                                                                                                         \
    x = acc[0];                                                                                               \
    for (int k = 1; k < lanes; k++) {                                                                         \
      R y = acc[k];                                                                                           \
      x = (R)(EXPRESSION);                                                                                    \
    }                                                                                                         \
    return x;                                                                                                 \
  }                                                                                                           \
  CLONES static void NAME##_column(int64_t n, R *o, int64_t so, const T *a, int64_t sa) {                     \
    if (so == 1 && sa == 1) {                                                                                 \
      INDEPENDENT for (int64_t i = 0; i < n; i++) {                                                           \
        R x = o[i];                                                                                           \
        T y = a[i];                                                                                           \
        o[i] = (R)(EXPRESSION);                                                                               \
      }                                                                                                       \
    } else {                                                                                                  \
      for (int64_t i = 0; i < n; i++) {                                                                       \
        R x = o[i * so];                                                                                      \
        T y = a[i * sa];                                                                                      \
        o[i * so] = (R)(EXPRESSION);                                                                          \
      }                                                                                                       \
    }                                                                                                         \
  }                                                                                                           \
  static int NAME(int64_t n0, int64_t n1, char *const *data, const int64_t *s, const void *parameters) {      \
    (void)parameters;                                                                                         \
    R *o = (R *)data[0];                                                                                      \
    const T *a = (const T *)data[1];                                                                          \
    for (int64_t j = 0; j < n1; j++, o += s[2], a += s[3]) {                                                  \
      if (s[0] == 0) {                                                                                        \
        R x = *o, y = NAME##_row(n0, a, s[1]);                                                                \
        *o = (R)(EXPRESSION);                                                                                 \
      } else {                                                                                                \
        NAME##_column(n0, o, s[0], a, s[1]);                                                                  \
      }                                                                                                       \
    }                                                                                                         \
    return etude_ok;                                                                                          \
  }

#define LARGER(x, y) ((y) > (x) || (y) != (y) ? (y) : (x))
#define SMALLER(x, y) ((y) < (x) || (y) != (y) ? (y) : (x))

#define FOR_TYPE(SUFFIX, T, LEAST, MOST)                          \
  FOLD_LOOP(product_##SUFFIX, T, T, 1, x *y)                      \
  FOLD_LOOP(maximum_##SUFFIX, T, T, LEAST, LARGER(x, y))          \
  FOLD_LOOP(minimum_##SUFFIX, T, T, MOST, SMALLER(x, y))          \
  FOLD_LOOP(any_##SUFFIX, T, uint8_t, 0, (x != 0) | (y != 0))     \
  FOLD_LOOP(all_##SUFFIX, T, uint8_t, 1, (x != 0) & (y != 0))

FOR_TYPE(uint8, uint8_t, 0, UINT8_MAX)
FOR_TYPE(int32, int32_t, INT32_MIN, INT32_MAX)
FOR_TYPE(int64, int64_t, INT64_MIN, INT64_MAX)
FOR_TYPE(float32, float, -__builtin_inff(), __builtin_inff())
FOR_TYPE(float64, double, -__builtin_inf(), __builtin_inf())

#define BY_DTYPE(FOLD) {FOLD##_uint8, FOLD##_uint8, FOLD##_int32, FOLD##_int64, FOLD##_float32, FOLD##_float64}
static const etude_loop2 loops[][etude_dtypes] = {
    BY_DTYPE(product), BY_DTYPE(maximum), BY_DTYPE(minimum), BY_DTYPE(any), BY_DTYPE(all),
};

etude_loop2 etude_fold_loop(etude_fold fold, int32_t dtype) {
  return dtype >= 0 && dtype < etude_dtypes && fold <= etude_fold_all ? loops[fold][dtype] : 0;
}

typedef struct {
  const etude_nest *nest;
  etude_loop2 loop;
  int32_t shared;
  int64_t block;
} job;

static void run_piece(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  const job *work = context;
  etude_nest piece = *work->nest;
  int32_t d = work->shared;
  int64_t first = begin * work->block, last = end * work->block;
  if (last > piece.sizes[d]) last = piece.sizes[d];
  piece.sizes[d] = last - first;
  for (int32_t k = 0; k < piece.operands; k++) piece.data[k] += first * piece.strides[k][d] * piece.item_size[k];
  etude_nest_run2(&piece, work->loop, 0);
}

int etude_reduction_run(const etude_nest *nest, etude_loop2 loop) {
  int64_t count = 1;
  for (int32_t d = 0; d < nest->rank; d++) count *= nest->sizes[d];
  job work = {nest, loop, -1, 1};
  for (int32_t d = nest->rank - 1; d >= 0 && work.shared < 0; d--)
    if (nest->strides[0][d] != 0 && nest->sizes[d] >= etude_thread_count()) work.shared = d;
  if (count < etude_grain || work.shared < 0) return etude_nest_run2(nest, loop, 0);
  int64_t size = nest->sizes[work.shared];
  // Columns that lie side by side are kept together, so that each piece has whole vectors of them.
  if (nest->strides[1][work.shared] == 1 && size >= 64) work.block = 32;
  int64_t blocks = (size + work.block - 1) / work.block;
  etude_parallel(blocks, 1, run_piece, &work);
  return etude_ok;
}
