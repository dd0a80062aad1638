// The tables of loops that the files of this folder fill, one row an operation and one column a dtype.
#ifndef ETUDE_TABLES_H
#define ETUDE_TABLES_H

#include "elementwise.h"

typedef etude_loop loops_by_dtype[etude_dtypes];

#define ALL(OP) {OP##_bool, OP##_uint8, OP##_int32, OP##_int64, OP##_float32, OP##_float64}
#define NUMBERS(OP) {0, OP##_uint8, OP##_int32, OP##_int64, OP##_float32, OP##_float64}
#define INTEGERS(OP) {OP##_bool, OP##_uint8, OP##_int32, OP##_int64, 0, 0}
#define FLOATS(OP) {0, 0, 0, 0, OP##_float32, OP##_float64}

extern const loops_by_dtype arithmetic_loops[];  // etude_add ..< etude_floor_divide
extern const loops_by_dtype division_loops[];    // etude_floor_divide ..< etude_pow
extern const loops_by_dtype power_loops[];       // etude_pow ..< etude_bitwise_and
extern const loops_by_dtype bitwise_loops[];     // etude_bitwise_and ..< etude_binary_count
extern const loops_by_dtype comparison_loops[];
extern const loops_by_dtype sign_loops[];      // etude_neg ..< etude_sqrt
extern const loops_by_dtype rounding_loops[];  // etude_sqrt ..< etude_exp
extern const etude_loop float32_function_loops[];  // etude_exp ..< etude_unary_count
extern const etude_loop float64_function_loops[];
extern const loops_by_dtype predicate_loops[];
extern const loops_by_dtype ternary_loops[];

#endif
