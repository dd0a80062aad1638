// A nest of loops over operands that share a shape, each with its own strides.
//
// It stands for what PyTorch calls a TensorIterator: the dimensions are put in the order of the memory and merged where
// they can be, so that the innermost loop is as long as possible.
#ifndef ETUDE_NEST_H
#define ETUDE_NEST_H

#include <stdbool.h>
#include <stdint.h>

enum { etude_max_rank = 32, etude_max_operands = 4 };

/// Operand 0 is what is written. Dimension 0 is the outermost until `etude_nest_arrange`, the innermost after it.
typedef struct {
  int32_t rank;
  int32_t operands;
  int64_t sizes[etude_max_rank];
  /// In elements; 0 where an operand is broadcast or, for the result of a reduction, where it is reduced.
  int64_t strides[etude_max_operands][etude_max_rank];
  int64_t item_size[etude_max_operands];
  char *data[etude_max_operands];
  /// What each dimension was before the nest was arranged.
  int32_t origin[etude_max_rank];
} etude_nest;

/// One innermost loop: `strides` are in elements, `parameters` belong to the kernel. Returns 0, or an error code.
typedef int (*etude_loop)(int64_t n, char *const *data, const int64_t *strides, const void *parameters);

/// Two innermost loops; `strides` holds those of the inner dimension for each operand, then those of the outer.
typedef int (*etude_loop2)(int64_t n0, int64_t n1, char *const *data, const int64_t *strides, const void *parameters);

enum { etude_ok = 0, etude_zero_division = 1, etude_negative_power = 2, etude_out_of_memory = 3 };

/// Starts a nest over `sizes`; operands are then added, the one that is written first.
void etude_nest_begin(etude_nest *nest, intptr_t rank, const intptr_t *sizes);

/// Adds an operand with its strides over the sizes of the nest.
void etude_nest_add(etude_nest *nest, void *data, intptr_t item_size, const intptr_t *strides);

/// Orders the dimensions by stride, innermost first. With `undefined_output`, operand 0 has no strides yet.
/// With `reduction`, the dimensions in which operand 0 has stride 0 come innermost.
void etude_nest_arrange(etude_nest *nest, bool undefined_output, bool reduction);

/// Merges neighbouring dimensions that every operand walks through in one stride, and drops those of size 1.
void etude_nest_merge(etude_nest *nest);

/// Runs an elementwise loop over the whole nest, on several threads when it is large.
int etude_nest_run(const etude_nest *nest, etude_loop loop, const void *parameters);

/// Runs a two-dimensional loop over the whole nest on this thread.
int etude_nest_run2(const etude_nest *nest, etude_loop2 loop, const void *parameters);

/// Runs an elementwise loop over `n` elements that lie one after another, of one input.
static inline int etude_run_row(etude_loop loop, intptr_t n, void *output, void *input) {
  char *data[2] = {(char *)output, (char *)input};
  int64_t strides[2] = {1, 1};
  return loop(n, data, strides, 0);
}

/// The same of two inputs; the stride of either may be 0, for a single number.
static inline int etude_run_row2(etude_loop loop, intptr_t n, void *output, void *a, intptr_t stride_a, void *b,
                                 intptr_t stride_b, const void *parameters) {
  char *data[3] = {(char *)output, (char *)a, (char *)b};
  int64_t strides[3] = {1, stride_a, stride_b};
  return loop(n, data, strides, parameters);
}

#endif
