// Cascade summation (pairwise, in four levels): the rounding error grows with the logarithm of the count.
//
// The order of the additions is that of PyTorch's SumKernel.cpp, down to the lanes of its vectors.
#include <string.h>

#include "clones.h"
#include "elementwise.h"
#include "reduction.h"
#include "threads.h"

enum { levels = 4, rows = 4, vector_bytes = 32 };

typedef float floats __attribute__((vector_size(vector_bytes), aligned(4)));
typedef double doubles __attribute__((vector_size(vector_bytes), aligned(8)));
typedef int64_t longs __attribute__((vector_size(vector_bytes), aligned(8)));

INLINE int ceil_log2(int64_t x) { return x <= 2 ? 1 : 64 - __builtin_clzll((uint64_t)x - 1); }

// Sums of `rows` columns at once: element (i, k) is at i * row_stride + k * column_stride.
#define DEFINE_ROWS(NAME, T, A)                                                                               \
  INLINE void NAME##_rows(const T *in, int64_t row_stride, int64_t column_stride, int64_t size, A *result) {  \
    int power = ceil_log2(size) / levels;                                                                     \
    if (power < 4) power = 4;                                                                                 \
    int64_t step = (int64_t)1 << power, mask = step - 1, i = 0;                                               \
    A acc[levels][rows];                                                                                      \
    memset(acc, 0, sizeof acc);                                                                               \
    while (i + step <= size) {                                                                                \
      for (int64_t j = 0; j < step; j++, i++)                                                                 \
        for (int k = 0; k < rows; k++) acc[0][k] += *(const A *)(in + i * row_stride + k * column_stride);    \
      for (int j = 1; j < levels; j++) {                                                                      \
        for (int k = 0; k < rows; k++) {                                                                      \
          acc[j][k] += acc[j - 1][k];                                                                         \
          memset(&acc[j - 1][k], 0, sizeof(A));                                                               \
        }                                                                                                     \
        if ((i & (mask << (j * power))) != 0) break;                                                          \
      }                                                                                                       \
    }                                                                                                         \
    for (; i < size; i++)                                                                                     \
      for (int k = 0; k < rows; k++) acc[0][k] += *(const A *)(in + i * row_stride + k * column_stride);      \
    for (int j = 1; j < levels; j++)                                                                          \
      for (int k = 0; k < rows; k++) acc[0][k] += acc[j][k];                                                  \
    for (int k = 0; k < rows; k++) result[k] = acc[0][k];                                                     \
  }                                                                                                           \
  INLINE void NAME##_row(const T *in, int64_t stride, int64_t size, A *result) {                              \
    A sums[rows];                                                                                             \
    NAME##_rows(in, stride * rows, stride, size / rows, sums);                                                \
    for (int64_t i = size / rows * rows; i < size; i++) sums[0] += *(const A *)(in + i * stride);             \
    for (int k = 1; k < rows; k++) sums[0] += sums[k];                                                        \
    *result = sums[0];                                                                                        \
  }

#define DEFINE_SUM(T, V, SUFFIX)                                                                              \
  DEFINE_ROWS(scalar_##SUFFIX, T, T)                                                                          \
  DEFINE_ROWS(vector_##SUFFIX, T, V)                                                                          \
  CLONES static void inner_##SUFFIX(T *o, int64_t so, const T *in, int64_t outer, int64_t n0, int64_t n1) {   \
    enum { lanes = sizeof(V) / sizeof(T) };                                                                   \
    for (int64_t j = 0; j < n1; j++, in += outer) {                                                           \
      V sums;                                                                                                 \
      vector_##SUFFIX##_row(in, lanes, n0 / lanes, &sums);                                                    \
      T sum = 0;                                                                                              \
      for (int64_t i = n0 / lanes * lanes; i < n0; i++) sum += in[i];                                         \
      for (int k = 0; k < lanes; k++) sum += sums[k];                                                         \
      o[j * so] += sum;                                                                                       \
    }                                                                                                         \
  }                                                                                                           \
  CLONES static void outer_##SUFFIX(T *o, int64_t so, const T *in, int64_t inner, int64_t n0, int64_t n1) {   \
    enum { lanes = sizeof(V) / sizeof(T) };                                                                   \
    int64_t j = 0;                                                                                            \
    for (; j + rows * lanes <= n1; j += rows * lanes) {                                                       \
      V sums[rows];                                                                                           \
      vector_##SUFFIX##_rows(in + j, inner, lanes, n0, sums);                                                 \
      for (int k = 0; k < rows * lanes; k++) o[(j + k) * so] += sums[k / lanes][k % lanes];                   \
    }                                                                                                         \
    for (; j + lanes <= n1; j += lanes) {                                                                     \
      V sums;                                                                                                 \
      vector_##SUFFIX##_row(in + j, inner, n0, &sums);                                                        \
      for (int k = 0; k < lanes; k++) o[(j + k) * so] += sums[k];                                             \
    }                                                                                                         \
    for (; j < n1; j++) {                                                                                     \
      T sum;                                                                                                  \
      scalar_##SUFFIX##_row(in + j, inner, n0, &sum);                                                         \
      o[j * so] += sum;                                                                                       \
    }                                                                                                         \
  }                                                                                                           \
  static int sum_##SUFFIX(int64_t n0, int64_t n1, char *const *data, const int64_t *s, const void *unused) {  \
    (void)unused;                                                                                             \
    enum { lanes = sizeof(V) / sizeof(T) };                                                                   \
    T *o = (T *)data[0];                                                                                      \
    const T *in = (const T *)data[1];                                                                         \
    int64_t i0 = s[1], i1 = s[3], o0 = s[0], o1 = s[2];                                                       \
    if (o0 != 0 && o1 == 0) {                                                                                 \
      int64_t n = n0, i = i0, p = o0;                                                                         \
      n0 = n1, n1 = n, i0 = i1, i1 = i, o0 = o1, o1 = p;                                                      \
    }                                                                                                         \
    if (o0 != 0) {                                                                                            \
      for (int64_t j = 0; j < n1; j++)                                                                        \
        for (int64_t i = 0; i < n0; i++) o[i * o0 + j * o1] += in[i * i0 + j * i1];                           \
    } else if (i0 == 1 && n0 >= lanes) {                                                                      \
      inner_##SUFFIX(o, o1, in, i1, n0, n1);                                                                  \
    } else if (i1 == 1 && n1 >= lanes) {                                                                      \
      outer_##SUFFIX(o, o1, in, i0, n0, n1);                                                                  \
    } else if (i0 < i1) {                                                                                     \
      for (int64_t j = 0; j < n1; j++) {                                                                      \
        T sum;                                                                                                \
        scalar_##SUFFIX##_row(in + j * i1, i0, n0, &sum);                                                     \
        o[j * o1] += sum;                                                                                     \
      }                                                                                                       \
    } else {                                                                                                  \
      int64_t j = 0;                                                                                          \
      for (; j + rows - 1 < n1; j += rows) {                                                                  \
        T sums[rows];                                                                                         \
        scalar_##SUFFIX##_rows(in + j * i1, i0, i1, n0, sums);                                                \
        for (int k = 0; k < rows; k++) o[(j + k) * o1] += sums[k];                                            \
      }                                                                                                       \
      for (; j < n1; j++) {                                                                                   \
        T sum;                                                                                                \
        scalar_##SUFFIX##_row(in + j * i1, i0, n0, &sum);                                                     \
        o[j * o1] += sum;                                                                                     \
      }                                                                                                       \
    }                                                                                                         \
    return etude_ok;                                                                                          \
  }

DEFINE_SUM(float, floats, float32)
DEFINE_SUM(double, doubles, float64)
DEFINE_SUM(int64_t, longs, int64)

etude_loop2 etude_sum_loop(int32_t dtype) {
  switch (dtype) {
    case etude_int64: return sum_int64;
    case etude_float32: return sum_float32;
    case etude_float64: return sum_float64;
    default: return 0;
  }
}

typedef struct {
  const etude_nest *nest;
  etude_loop2 loop;
  char *partial;
} halves;

static void sum_piece(int64_t begin, int64_t end, int32_t thread, void *context) {
  const halves *work = context;
  etude_nest piece = *work->nest;
  piece.sizes[0] = end - begin;
  piece.data[1] += begin * piece.strides[1][0] * piece.item_size[1];
  piece.data[0] = work->partial + thread * piece.item_size[0];
  etude_nest_run2(&piece, work->loop, 0);
}

int etude_sum_run(const etude_nest *nest, int32_t dtype) {
  etude_loop2 loop = etude_sum_loop(dtype);
  if (nest->rank != 1 || nest->sizes[0] < etude_grain) return etude_nest_run2(nest, loop, 0);
  int64_t partial[64] = {0};
  halves work = {nest, loop, (char *)partial};
  etude_parallel(nest->sizes[0], etude_grain, sum_piece, &work);
  char *data[2] = {nest->data[0], (char *)partial};
  int64_t pieces = (nest->sizes[0] + etude_grain - 1) / etude_grain, strides[4] = {0, 1, 0, 0};
  return loop(pieces < etude_thread_count() ? pieces : etude_thread_count(), 1, data, strides, 0);
}
