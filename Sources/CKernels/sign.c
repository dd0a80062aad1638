// Simple functions of one number of any dtype.
#include <math.h>

#include "elementwise_loops.h"
#include "tables.h"

#define FOR_INTEGERS(OP, E) \
  UNARY_LOOP(OP##_uint8, uint8_t, uint8_t, E) \
  UNARY_LOOP(OP##_int32, int32_t, int32_t, E) \
  UNARY_LOOP(OP##_int64, int64_t, int64_t, E)
#define FOR_FLOATS(OP, E) \
  UNARY_LOOP(OP##_float32, float, float, E) \
  UNARY_LOOP(OP##_float64, double, double, E)

FOR_INTEGERS(neg, 0 - x)
FOR_FLOATS(neg, -x)
UNARY_LOOP(abs_uint8, uint8_t, uint8_t, x)
UNARY_LOOP(abs_int32, int32_t, int32_t, x < 0 ? 0 - x : x)
UNARY_LOOP(abs_int64, int64_t, int64_t, x < 0 ? 0 - x : x)
UNARY_LOOP(abs_float32, float, float, __builtin_fabsf(x))
UNARY_LOOP(abs_float64, double, double, __builtin_fabs(x))
FOR_INTEGERS(sign, (x > 0) - (x < 0))
FOR_FLOATS(sign, (x > 0) - (x < 0))
UNARY_LOOP(sign_bool, uint8_t, uint8_t, x)
FOR_INTEGERS(square, x *x)
FOR_FLOATS(square, x *x)
UNARY_LOOP(square_bool, uint8_t, uint8_t, x)
FOR_INTEGERS(relu, x > 0 ? x : 0)
FOR_FLOATS(relu, x <= 0 ? 0 : x)
FOR_INTEGERS(bitwise_not, ~x)
UNARY_LOOP(bitwise_not_bool, uint8_t, uint8_t, x ^ 1)

const loops_by_dtype sign_loops[] = {
    NUMBERS(neg), NUMBERS(abs), ALL(sign), ALL(square), NUMBERS(relu), INTEGERS(bitwise_not),
};
