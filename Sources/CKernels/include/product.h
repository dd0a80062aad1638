// Products of matrices of floats, in the order of additions of the library that PyTorch's wheels multiply with.
//
// The last digit of a product is a matter of that order, and nothing is printed more often than what a linear layer
// gives. The orders were found by experiment: ones with a large number and its negative among them tell which terms meet
// first (Xie et al., "FPRev: Revealing the Order of Floating-Point Summation", 2024).
#ifndef ETUDE_PRODUCT_H
#define ETUDE_PRODUCT_H

#include <stdbool.h>
#include <stdint.h>

/// C = alpha A B, plus C when `adds`. A is m by k, B is k by n and C is m by n with rows `ldc` apart. A and B are stored as they
/// are or transposed, with `lda` and `ldb` floats from one stored row to the next.
typedef struct {
  bool a_transposed, b_transposed;
  int64_t m, n, k;
  const float *a;
  int64_t lda;
  const float *b;
  int64_t ldb;
  float *c;
  int64_t ldc;
  bool adds;
  float alpha;
} etude_product;

/// Computes the product. Returns `etude_out_of_memory` when there is none for its working space.
int etude_product_run(const etude_product *product);

/// The same for one of a batch of products, which PyTorch computes with plain loops when it is tiny.
int etude_product_run_in_batch(const etude_product *product);

/// The sum of the products of two vectors.
float etude_dot_float32(int64_t n, const float *x, int64_t incx, const float *y, int64_t incy);

#endif
