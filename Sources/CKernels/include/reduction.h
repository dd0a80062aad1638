// Reductions: loops that fold many elements into one.
#ifndef ETUDE_REDUCTION_H
#define ETUDE_REDUCTION_H

#include <stdbool.h>
#include <stdint.h>

#include "nest.h"

/// Adds the sums of operand 1 to operand 0, in a nest arranged as a reduction: cascade summation in the very order of
/// PyTorch's kernel (at::native::cascade_sum), so that float results agree to the bit. For int64, float32 and float64.
etude_loop2 etude_sum_loop(int32_t dtype);

/// Sums a whole nest whose result is one element, in two halves when PyTorch would (at 32768 elements and 2 threads).
int etude_sum_run(const etude_nest *nest, int32_t dtype);

typedef enum { etude_fold_product, etude_fold_maximum, etude_fold_minimum, etude_fold_any, etude_fold_all } etude_fold;

/// Folds operand 1 into operand 0, which holds the start. `any` and `all` write bool; the others their own dtype.
etude_loop2 etude_fold_loop(etude_fold fold, int32_t dtype);

/// Runs a reduction over an arranged nest, on several threads where the results are apart.
int etude_reduction_run(const etude_nest *nest, etude_loop2 loop);

/// A lane is the run of elements that one result is made of. Loops on lanes are elementwise loops over the results,
/// with these parameters; the last operand points at the first element of each lane.
typedef struct {
  int64_t length;
  int64_t stride;
  double correction;  // of the variance
} etude_lane;

typedef enum {
  etude_lane_argmax,  // operands: value, index (int64), input
  etude_lane_argmin,
  etude_lane_moments,  // operands: mean, variance, input; floating point
  etude_lane_count
} etude_lane_operation;

etude_loop etude_lane_loop(etude_lane_operation operation, int32_t dtype);

#endif
