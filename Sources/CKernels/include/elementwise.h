// Elementwise loops, looked up by operation and dtype.
#ifndef ETUDE_ELEMENTWISE_H
#define ETUDE_ELEMENTWISE_H

#include <stdint.h>

#include "nest.h"

/// The dtypes, in the order of `DType`'s raw values.
enum { etude_bool, etude_uint8, etude_int32, etude_int64, etude_float32, etude_float64, etude_dtypes };

/// Operations of two operands of one dtype with a result of the same; of any dtype unless noted.
typedef enum {
  etude_add, etude_sub, etude_mul,
  etude_div,         // floating point
  etude_add_scaled,  // x + y * parameter, rounded once; the parameter is of the dtype of the operands
  etude_maximum, etude_minimum, etude_fmax, etude_fmin,
  etude_floor_divide, etude_trunc_divide, etude_remainder, etude_fmod,
  etude_pow,
  etude_atan2, etude_hypot, etude_copysign, etude_nextafter, etude_xlogy,  // floating point
  etude_bitwise_and, etude_bitwise_or, etude_bitwise_xor, etude_shift_left, etude_shift_right,  // integers
  etude_gcd, etude_lcm,                                                                         // integers
  etude_binary_count
} etude_binary;

/// Operations of two operands of one dtype with a result of dtype bool.
typedef enum {
  etude_eq, etude_ne, etude_lt, etude_le, etude_gt, etude_ge,
  etude_logical_and, etude_logical_or, etude_logical_xor,
  etude_comparison_count
} etude_comparison;

/// Operations of one operand with a result of the same dtype.
typedef enum {
  etude_neg, etude_abs, etude_sign, etude_square, etude_relu, etude_bitwise_not,
  // Floating point from here on.
  etude_sqrt, etude_rsqrt, etude_reciprocal,
  etude_floor, etude_ceil, etude_trunc, etude_round, etude_frac,
  etude_exp, etude_exp2, etude_expm1, etude_log, etude_log2, etude_log10, etude_log1p,
  etude_sin, etude_cos, etude_tan, etude_asin, etude_acos, etude_atan,
  etude_sinh, etude_cosh, etude_tanh, etude_asinh, etude_acosh, etude_atanh,
  etude_sigmoid, etude_erf, etude_erfc, etude_erfinv, etude_lgamma, etude_digamma,
  etude_unary_count
} etude_unary;

/// Operations of one operand with a result of dtype bool.
typedef enum {
  etude_logical_not, etude_isnan, etude_isinf, etude_isfinite, etude_signbit,
  etude_predicate_count
} etude_predicate;

/// Operations of three operands of one dtype, but for the bool condition of `where`.
typedef enum {
  etude_where,    // x ? y : z
  etude_clamp,    // x held between y and z; NaN wherever any is
  etude_lerp,     // x + z * (y - x)
  etude_addcmul,  // x + parameter * y * z
  etude_addcdiv,  // x + parameter * y / z
  etude_ternary_count
} etude_ternary;

/// The loop for an operation, or a null pointer where the dtype has none.
etude_loop etude_binary_loop(etude_binary operation, int32_t dtype);
etude_loop etude_comparison_loop(etude_comparison operation, int32_t dtype);
etude_loop etude_unary_loop(etude_unary operation, int32_t dtype);
etude_loop etude_predicate_loop(etude_predicate operation, int32_t dtype);
etude_loop etude_ternary_loop(etude_ternary operation, int32_t dtype);

#endif
