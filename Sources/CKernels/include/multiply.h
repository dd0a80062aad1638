// Products of matrices, shared between the threads.
#ifndef ETUDE_MULTIPLY_H
#define ETUDE_MULTIPLY_H

#include "COpenBLAS.h"

/// `etude_sgemm` and `etude_dgemm` of COpenBLAS on as many threads as the product is worth.
void etude_multiply_float32(etude_transpose ta, etude_transpose tb, int64_t m, int64_t n, int64_t k, float alpha,
                            const float *a, int64_t lda, const float *b, int64_t ldb, float beta, float *c,
                            int64_t ldc);
void etude_multiply_float64(etude_transpose ta, etude_transpose tb, int64_t m, int64_t n, int64_t k, double alpha,
                            const double *a, int64_t lda, const double *b, int64_t ldb, double beta, double *c,
                            int64_t ldc);

#endif
