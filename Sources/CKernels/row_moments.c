// The statistics of rows, for layer and group normalisation: Welford's algorithm in lanes, chunk by chunk, and the chunks
// merged pairwise (Chan, Golub and LeVeque 1979), in the order of PyTorch's moments_utils.h.
#include <string.h>

#include "clones.h"
#include "elementwise.h"
#include "normalization.h"
#include "threads.h"

enum { vector_bytes = 32, chunk = 16, depths = 64 };

INLINE int ceil_log2(int64_t x) { return x <= 1 ? 0 : 64 - __builtin_clzll((uint64_t)x - 1); }

typedef struct {
  int64_t length;
  const char *input;
  const double *given_mean, *scale;
  const void *weight, *bias;
  double *mean, *variance;
  char *output;
} row_work;

#define DEFINE_ROWS(T, SUFFIX)                                                                                     \
  enum { lanes_##SUFFIX = vector_bytes / sizeof(T) };                                                              \
  typedef struct {                                                                                                 \
    int64_t count;                                                                                                 \
    T mean[lanes_##SUFFIX], squares[lanes_##SUFFIX];                                                               \
  } moments_##SUFFIX;                                                                                              \
                                                                                                                   \
  INLINE void merge_##SUFFIX(const moments_##SUFFIX *from, moments_##SUFFIX *into) {                               \
    int64_t count = into->count + from->count;                                                                     \
    T part = count == 0 ? 0 : (T)from->count / (T)count;                                                           \
    for (int l = 0; l < lanes_##SUFFIX; l++) {                                                                     \
      T step = from->mean[l] - into->mean[l];                                                                      \
      into->mean[l] += part * step;                                                                                \
      into->squares[l] = (into->squares[l] + from->squares[l]) + step * step * part * (T)into->count;              \
    }                                                                                                              \
    into->count = count;                                                                                           \
  }                                                                                                                \
                                                                                                                   \
  CLONES static void row_##SUFFIX(const T *in, int64_t length, double *mean, double *variance) {                   \
    enum { lanes = lanes_##SUFFIX };                                                                               \
    moments_##SUFFIX stack[depths];                                                                                \
    int64_t vectors = length / lanes, chunks = (vectors + chunk - 1) / chunk;                                      \
    int depth = ceil_log2(chunks);                                                                                 \
    memset(stack, 0, sizeof stack[0] * (size_t)(depth > 0 ? depth : 1));                                           \
    for (int64_t c = 0; c < chunks; c++) {                                                                         \
      moments_##SUFFIX own = {0};                                                                                  \
      own.count = vectors - c * chunk < chunk ? vectors - c * chunk : chunk;                                       \
      const T *x = in + c * chunk * lanes;                                                                         \
      for (int64_t j = 0; j < own.count; j++, x += lanes) {                                                        \
        T part = (T)1 / (T)(j + 1);                                                                                \
        for (int l = 0; l < lanes; l++) {                                                                          \
          T step = x[l] - own.mean[l];                                                                             \
          own.mean[l] = __builtin_elementwise_fma(step, part, own.mean[l]);                                        \
          own.squares[l] = __builtin_elementwise_fma(step, x[l] - own.mean[l], own.squares[l]);                    \
        }                                                                                                          \
      }                                                                                                            \
      merge_##SUFFIX(&own, &stack[0]);                                                                             \
      int64_t mask = c + 1;                                                                                        \
      for (int j = 1; j < depth && (mask & 1) == 0; j++, mask >>= 1) {                                             \
        merge_##SUFFIX(&stack[j - 1], &stack[j]);                                                                  \
        memset(&stack[j - 1], 0, sizeof stack[0]);                                                                 \
      }                                                                                                            \
    }                                                                                                              \
    for (int j = 1; j < depth; j++) merge_##SUFFIX(&stack[j], &stack[0]);                                          \
    int64_t count = 0;                                                                                             \
    T m = 0, squares = 0;                                                                                          \
    for (int64_t i = vectors * lanes; i < length; i++) {                                                           \
      T step = in[i] - m;                                                                                          \
      m += step / (T)(++count);                                                                                    \
      squares += step * (in[i] - m);                                                                               \
    }                                                                                                              \
    for (int l = 0; l < lanes; l++) {                                                                              \
      int64_t sum = count + vectors;                                                                               \
      T part = sum == 0 ? 0 : (T)vectors / (T)sum, step = stack[0].mean[l] - m;                                    \
      m = __builtin_elementwise_fma(part, step, m);                                                                \
      squares += __builtin_elementwise_fma(step * step * part, (T)count, stack[0].squares[l]);                     \
      count = sum;                                                                                                 \
    }                                                                                                              \
    *mean = (double)m, *variance = (double)(squares / (T)length);                                                  \
  }                                                                                                                \
                                                                                                                   \
  static void rows_##SUFFIX(int64_t begin, int64_t end, int32_t thread, void *context) {                           \
    (void)thread;                                                                                                  \
    const row_work *w = context;                                                                                   \
    for (int64_t i = begin; i < end; i++)                                                                          \
      row_##SUFFIX((const T *)w->input + i * w->length, w->length, w->mean + i, w->variance + i);                  \
  }                                                                                                                \
                                                                                                                   \
  CLONES static void affine_##SUFFIX(const T *in, int64_t n, T mean, T scale, const T *weight, const T *bias, T *out) { \
    if (weight && bias) {                                                                                          \
      INDEPENDENT for (int64_t i = 0; i < n; i++) out[i] =                                                         \
          __builtin_elementwise_fma((in[i] - mean) * scale, weight[i], bias[i]);                                   \
    } else {                                                                                                       \
      INDEPENDENT for (int64_t i = 0; i < n; i++) out[i] = (in[i] - mean) * scale;                                 \
      for (int64_t i = 0; i < n && weight; i++) out[i] *= weight[i];                                               \
      for (int64_t i = 0; i < n && bias; i++) out[i] += bias[i];                                                   \
    }                                                                                                              \
  }                                                                                                                \
                                                                                                                   \
  static void affine_rows_##SUFFIX(int64_t begin, int64_t end, int32_t thread, void *context) {                    \
    (void)thread;                                                                                                  \
    const row_work *w = context;                                                                                   \
    for (int64_t i = begin; i < end; i++)                                                                          \
      affine_##SUFFIX((const T *)w->input + i * w->length, w->length, (T)w->given_mean[i], (T)w->scale[i], w->weight, \
                      w->bias, (T *)w->output + i * w->length);                                                    \
  }

DEFINE_ROWS(float, float32)
DEFINE_ROWS(double, float64)

// How many rows are worth a thread.
static int64_t grain(int64_t length) { return 16384 / (length < 1 ? 1 : length > 16384 ? 16384 : length); }

void etude_row_moments(int32_t dtype, int64_t rows, int64_t length, const void *input, double *mean, double *variance) {
  row_work work = {.length = length, .input = input, .mean = mean, .variance = variance};
  etude_parallel(rows, grain(length), dtype == etude_float32 ? rows_float32 : rows_float64, &work);
}

void etude_row_affine(int32_t dtype, int64_t rows, int64_t length, const void *input, const double *mean,
                      const double *scale, const void *weight, const void *bias, void *output) {
  row_work work = {length, input, mean, scale, weight, bias, .output = output};
  etude_parallel(rows, grain(length), dtype == etude_float32 ? affine_rows_float32 : affine_rows_float64, &work);
}
