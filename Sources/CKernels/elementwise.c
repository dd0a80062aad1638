#include "elementwise.h"

#include "tables.h"

static int is_dtype(int32_t dtype) { return dtype >= 0 && dtype < etude_dtypes; }

etude_loop etude_binary_loop(etude_binary operation, int32_t dtype) {
  if (!is_dtype(dtype)) return 0;
  if (operation < etude_floor_divide) return arithmetic_loops[operation][dtype];
  if (operation < etude_pow) return division_loops[operation - etude_floor_divide][dtype];
  if (operation < etude_bitwise_and) return power_loops[operation - etude_pow][dtype];
  return operation < etude_binary_count ? bitwise_loops[operation - etude_bitwise_and][dtype] : 0;
}

etude_loop etude_comparison_loop(etude_comparison operation, int32_t dtype) {
  return is_dtype(dtype) && operation < etude_comparison_count ? comparison_loops[operation][dtype] : 0;
}

etude_loop etude_unary_loop(etude_unary operation, int32_t dtype) {
  if (!is_dtype(dtype) || operation >= etude_unary_count) return 0;
  if (operation < etude_sqrt) return sign_loops[operation][dtype];
  if (operation < etude_exp) return rounding_loops[operation - etude_sqrt][dtype];
  if (dtype == etude_float32) return float32_function_loops[operation - etude_exp];
  return dtype == etude_float64 ? float64_function_loops[operation - etude_exp] : 0;
}

etude_loop etude_predicate_loop(etude_predicate operation, int32_t dtype) {
  return is_dtype(dtype) && operation < etude_predicate_count ? predicate_loops[operation][dtype] : 0;
}

etude_loop etude_ternary_loop(etude_ternary operation, int32_t dtype) {
  return is_dtype(dtype) && operation < etude_ternary_count ? ternary_loops[operation][dtype] : 0;
}
