#include <limits.h>
#include <stddef.h>

#include "COpenBLAS.h"
#include "load.h"

// OpenBLAS counts in 32 bits; larger operands take the loops.
static bool fits(int64_t a, int64_t b, int64_t c) { return a <= INT_MAX && b <= INT_MAX && c <= INT_MAX; }

#define DEFINE_GEMM(NAME, CALL, T)                                                                                     \
  void NAME(etude_transpose ta, etude_transpose tb, int64_t m, int64_t n, int64_t k, T alpha, const T *a, int64_t lda, \
            const T *b, int64_t ldb, T beta, T *c, int64_t ldc) {                                                      \
    if (m <= 0 || n <= 0) return;                                                                                      \
    const blas_functions *blas = blas_load();                                                                          \
    if (blas && k > 0 && fits(m, n, k) && fits(lda, ldb, ldc)) {                                                       \
      blas->CALL(row_major, (int)ta, (int)tb, (int)m, (int)n, (int)k, alpha, a, (int)lda, b, (int)ldb, beta, c,        \
                 (int)ldc);                                                                                            \
      return;                                                                                                          \
    }                                                                                                                  \
    for (int64_t i = 0; i < m; i++) {                                                                                  \
      T *row = c + i * ldc;                                                                                            \
      for (int64_t j = 0; j < n; j++) row[j] = beta == 0 ? 0 : beta * row[j];                                          \
      for (int64_t p = 0; p < k; p++) {                                                                                \
        T x = alpha * (ta == etude_transposed ? a[p * lda + i] : a[i * lda + p]);                                      \
        if (tb == etude_transposed)                                                                                    \
          for (int64_t j = 0; j < n; j++) row[j] += x * b[j * ldb + p];                                                \
        else                                                                                                           \
          for (int64_t j = 0; j < n; j++) row[j] += x * b[p * ldb + j];                                                \
      }                                                                                                                \
    }                                                                                                                  \
  }

DEFINE_GEMM(etude_sgemm, sgemm, float)
DEFINE_GEMM(etude_dgemm, dgemm, double)

#define DEFINE_GEMV(NAME, CALL, T)                                                                                \
  void NAME(etude_transpose ta, int64_t m, int64_t n, T alpha, const T *a, int64_t lda, const T *x, int64_t incx, \
            T beta, T *y, int64_t incy) {                                                                         \
    const blas_functions *blas = blas_load();                                                                     \
    int64_t rows = ta == etude_transposed ? n : m, columns = ta == etude_transposed ? m : n;                      \
    if (rows <= 0) return;                                                                                        \
    if (blas && columns > 0 && fits(m, n, lda) && fits(incx, incy, 0)) {                                          \
      blas->CALL(row_major, (int)ta, (int)m, (int)n, alpha, a, (int)lda, x, (int)incx, beta, y, (int)incy);       \
      return;                                                                                                     \
    }                                                                                                             \
    for (int64_t i = 0; i < rows; i++) {                                                                          \
      T sum = 0;                                                                                                  \
      for (int64_t j = 0; j < columns; j++)                                                                       \
        sum += (ta == etude_transposed ? a[j * lda + i] : a[i * lda + j]) * x[j * incx];                          \
      y[i * incy] = alpha * sum + (beta == 0 ? 0 : beta * y[i * incy]);                                           \
    }                                                                                                             \
  }

DEFINE_GEMV(etude_sgemv, sgemv, float)
DEFINE_GEMV(etude_dgemv, dgemv, double)

#define DEFINE_DOT(NAME, CALL, T)                                                    \
  T NAME(int64_t n, const T *x, int64_t incx, const T *y, int64_t incy) {            \
    const blas_functions *blas = blas_load();                                        \
    if (blas && fits(n, incx, incy)) return blas->CALL((int)n, x, (int)incx, y, (int)incy); \
    T sum = 0;                                                                       \
    for (int64_t i = 0; i < n; i++) sum += x[i * incx] * y[i * incy];                \
    return sum;                                                                      \
  }

DEFINE_DOT(etude_sdot, sdot, float)
DEFINE_DOT(etude_ddot, ddot, double)
