// Dense linear algebra from OpenBLAS, which is loaded at the first use and never linked.
//
// Loading late has two reasons. A program that multiplies no matrices does not pay for a library of 30 MB; and Debian's
// OpenBLAS picks kernels of the wrong generation on some AVX-512 processors unless OPENBLAS_CORETYPE is set before it
// loads. It runs on the thread that calls it: its own threads would keep those busy that share out all other work.
// Where the library is missing, plain loops give the same results more slowly.
#ifndef COPENBLAS_H
#define COPENBLAS_H

#include <stdbool.h>
#include <stdint.h>

/// Whether an operand is read as it lies in memory or transposed.
typedef enum { etude_as_is = 111, etude_transposed = 112 } etude_transpose;

/// C = alpha * op(A) * op(B) + beta * C, all in row-major order: op(A) is m by k, op(B) is k by n, C is m by n.
/// `lda`, `ldb` and `ldc` are the distances between the rows in memory, in elements. With beta = 0, C is not read.
void etude_sgemm(etude_transpose ta, etude_transpose tb, int64_t m, int64_t n, int64_t k, float alpha, const float *a,
                 int64_t lda, const float *b, int64_t ldb, float beta, float *c, int64_t ldc);
void etude_dgemm(etude_transpose ta, etude_transpose tb, int64_t m, int64_t n, int64_t k, double alpha, const double *a,
                 int64_t lda, const double *b, int64_t ldb, double beta, double *c, int64_t ldc);

/// y = alpha * op(A) * x + beta * y, where A has m rows and n columns in memory.
void etude_sgemv(etude_transpose ta, int64_t m, int64_t n, float alpha, const float *a, int64_t lda, const float *x,
                 int64_t incx, float beta, float *y, int64_t incy);
void etude_dgemv(etude_transpose ta, int64_t m, int64_t n, double alpha, const double *a, int64_t lda, const double *x,
                 int64_t incx, double beta, double *y, int64_t incy);

/// The sum of the products of two vectors.
float etude_sdot(int64_t n, const float *x, int64_t incx, const float *y, int64_t incy);
double etude_ddot(int64_t n, const double *x, int64_t incx, const double *y, int64_t incy);

/// What a decomposition comes to: done, no LAPACK, no memory, or no convergence.
typedef enum {
  etude_decomposed = 0,
  etude_lapack_missing = 1,
  etude_lapack_memory = 2,
  etude_lapack_failed = 3
} etude_decomposition;

/// Replaces the m by n matrix, stored column by column, by R in its upper triangle, and writes the first `columns` columns of
/// Q (m by `columns`) to `q`.
etude_decomposition etude_qr(int32_t m, int32_t n, int32_t columns, double *matrix, double *q);

/// The eigenvalues, ascending, of the symmetric n by n matrix given by its lower or upper triangle; the matrix is replaced by
/// the eigenvectors, one a column, when they are wanted.
etude_decomposition etude_symmetric_eigen(int32_t n, bool lower, bool vectors, double *matrix, double *values);

/// The singular values, descending, of the m by n matrix, stored column by column, which is overwritten. `u` (m by m or
/// m by min(m, n)) and `vt` (n by n or min(m, n) by n) are null when only the values are wanted.
etude_decomposition etude_svd(int32_t m, int32_t n, bool full, double *matrix, double *values, double *u, double *vt);

/// Whether OpenBLAS was found; loads it if that has not been tried.
bool etude_blas_is_available(void);

#endif
