#include "softmax.h"

#include <math.h>

#include "clones.h"
#include "threads.h"
#include "vector_functions.h"

enum { lanes = 16 };

// The greater of two, or NaN when either is.
INLINE float greater(float x, float y) { return x != x || x > y ? x : y; }

// The sum in lanes that are folded in halves; fewer numbers than lanes are added one by one.
CLONES static float sum_of(const float *x, int64_t n) {
  float sums[lanes];
  if (n < lanes) {
    sums[0] = x[0];
    for (int64_t i = 1; i < n; i++) sums[0] += x[i];
    return sums[0];
  }
  for (int l = 0; l < lanes; l++) sums[l] = x[l];
  int64_t i = lanes;
  for (; i + lanes <= n; i += lanes)
    for (int l = 0; l < lanes; l++) sums[l] += x[i + l];
  for (int l = 0; i + l < n; l++) sums[l] += x[i + l];
  for (int half = lanes / 2; half > 0; half /= 2)
    for (int l = 0; l < half; l++) sums[l] += sums[l + half];
  return sums[0];
}

CLONES static void row(const float *in, int64_t n, float *out, bool logarithm) {
  float greatest = in[0];
  for (int64_t i = 1; i < n; i++) greatest = greater(in[i], greatest);
  INDEPENDENT for (int64_t i = 0; i < n; i++) out[i] = vector_exp(in[i] - greatest);
  float sum = sum_of(out, n);
  if (logarithm) {
    float log = sum == sum ? vector_log(sum) : sum;
    INDEPENDENT for (int64_t i = 0; i < n; i++) out[i] = in[i] - greatest - log;
  } else {
    float factor = 1 / sum;
    INDEPENDENT for (int64_t i = 0; i < n; i++) out[i] *= factor;
  }
}

// Numbers beside each other, `inner` apart from those that they are summed with. What is left over after whole vectors
// goes through the function of one number.
CLONES static void columns(const float *in, int64_t length, int64_t inner, int64_t width, float *out, bool logarithm) {
  enum { block = 64 };
  int64_t whole = width / lanes * lanes;
  float greatest[block], sums[block];
  for (int64_t j0 = 0; j0 < width; j0 += block) {
    int64_t n = width - j0 < block ? width - j0 : block, vectors = whole - j0 < n ? whole - j0 : n;
    if (vectors < 0) vectors = 0;
    for (int64_t j = 0; j < n; j++) greatest[j] = in[j0 + j], sums[j] = 0;
    for (int64_t i = 1; i < length; i++)
      for (int64_t j = 0; j < n; j++) greatest[j] = greater(in[i * inner + j0 + j], greatest[j]);
    for (int64_t i = 0; i < length; i++) {
      const float *x = in + i * inner + j0;
      float *y = out + i * inner + j0;
      INDEPENDENT for (int64_t j = 0; j < vectors; j++) y[j] = vector_exp(x[j] - greatest[j]);
      for (int64_t j = vectors; j < n; j++) y[j] = expf(x[j] - greatest[j]);
      for (int64_t j = 0; j < n; j++) sums[j] += y[j];
    }
    for (int64_t j = 0; j < n && logarithm; j++)
      sums[j] = sums[j] == sums[j] ? vector_log(sums[j]) : sums[j];
    for (int64_t i = 0; i < length; i++)
      INDEPENDENT for (int64_t j = 0; j < n; j++) {
        int64_t at = i * inner + j0 + j;
        out[at] = logarithm ? in[at] - greatest[j] - sums[j] : out[at] / sums[j];
      }
  }
}

typedef struct {
  int64_t length, inner;
  const float *input;
  float *output;
  bool logarithm;
} softmax_work;

static void share_rows(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  const softmax_work *w = context;
  for (int64_t i = begin; i < end; i++)
    row(w->input + i * w->length, w->length, w->output + i * w->length, w->logarithm);
}

// The columns from `begin` to `end`, counted through all that are outside.
static void share_columns(int64_t begin, int64_t end, int32_t thread, void *context) {
  (void)thread;
  const softmax_work *w = context;
  while (begin < end) {
    int64_t outside = begin / w->inner, first = begin % w->inner, last = first + (end - begin);
    if (last > w->inner) last = w->inner;
    int64_t offset = outside * w->length * w->inner + first;
    columns(w->input + offset, w->length, w->inner, last - first, w->output + offset, w->logarithm);
    begin += last - first;
  }
}

static void share_columns_whole(int64_t begin, int64_t end, int32_t thread, void *context) {
  const softmax_work *w = context;
  share_columns(begin * w->inner, end * w->inner, thread, context);
}

void etude_softmax_float32(int64_t outer, int64_t length, int64_t inner, bool is_last, const float *input,
                           float *output, bool logarithm) {
  softmax_work work = {length, inner, input, output, logarithm};
  double size = (double)length * (double)inner;
  int64_t grain = size < 1 ? outer : (int64_t)(8192 / size) + 1;
  if (is_last) {
    etude_parallel(outer, grain, share_rows, &work);
  } else if (logarithm) {
    etude_parallel(outer, grain, share_columns_whole, &work);
  } else {
    etude_parallel(outer * inner, 1, share_columns, &work);
  }
}
