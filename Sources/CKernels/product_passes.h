// The two ways in which products of matrices are computed.
#ifndef ETUDE_PRODUCT_PASSES_H
#define ETUDE_PRODUCT_PASSES_H

#include "product.h"

/// A product of few rows or few columns: each term is rounded before it is added.
void product_small(const etude_product *p);

/// The same, with a single row or column taken as the matrix that it is and not as a vector.
void product_small_matrix(const etude_product *p);

/// One term after another, whatever the shape.
void product_term_by_term(const etude_product *p);

/// Any other: fused multiplications and additions in the order of the terms, in sums of `product_terms` terms at most.
int product_large(const etude_product *p);

enum { product_terms = 192 };

#endif
