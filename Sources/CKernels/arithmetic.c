// Sums, products, quotients and extremes of two operands.
#include <math.h>

#include "elementwise_loops.h"
#include "tables.h"

#define FOR_INTEGERS(OP, E) \
  BINARY_LOOP(OP##_uint8, uint8_t, uint8_t, E) \
  BINARY_LOOP(OP##_int32, int32_t, int32_t, E) \
  BINARY_LOOP(OP##_int64, int64_t, int64_t, E)
#define FOR_FLOATS(OP, E) \
  BINARY_LOOP(OP##_float32, float, float, E) \
  BINARY_LOOP(OP##_float64, double, double, E)
#define FOR_NUMBERS(OP, E) FOR_INTEGERS(OP, E) FOR_FLOATS(OP, E)

FOR_NUMBERS(add, x + y)
BINARY_LOOP(add_bool, uint8_t, uint8_t, x | y)
FOR_NUMBERS(sub, x - y)
FOR_NUMBERS(mul, x *y)
BINARY_LOOP(mul_bool, uint8_t, uint8_t, x &y)
FOR_FLOATS(div, x / y)

// NaN wherever an operand is: the one that is chosen, or else their sum.
FOR_INTEGERS(maximum, x > y ? x : y)
FOR_FLOATS(maximum, x != x ? x : (y > x || y != y) ? y : x)
BINARY_LOOP(maximum_bool, uint8_t, uint8_t, x | y)
FOR_INTEGERS(minimum, x < y ? x : y)
FOR_FLOATS(minimum, x != x ? x : (y < x || y != y) ? y : x)
BINARY_LOOP(minimum_bool, uint8_t, uint8_t, x &y)
FOR_FLOATS(fmax, (y > x || x != x) ? y : x)
FOR_FLOATS(fmin, (y < x || x != x) ? y : x)

// The parameter is read once by each loop; it does not change.
#define SCALED(T, FMA) FMA(y, *(const T *)parameters, x)
#define INTEGER_FMA(Y, ALPHA, X) ((X) + (Y) * (ALPHA))
BINARY_LOOP(add_scaled_bool, uint8_t, uint8_t, x | (y & *(const uint8_t *)parameters))
BINARY_LOOP(add_scaled_uint8, uint8_t, uint8_t, SCALED(uint8_t, INTEGER_FMA))
BINARY_LOOP(add_scaled_int32, int32_t, int32_t, SCALED(int32_t, INTEGER_FMA))
BINARY_LOOP(add_scaled_int64, int64_t, int64_t, SCALED(int64_t, INTEGER_FMA))
BINARY_LOOP(add_scaled_float32, float, float, SCALED(float, __builtin_fmaf))
BINARY_LOOP(add_scaled_float64, double, double, SCALED(double, __builtin_fma))

const loops_by_dtype arithmetic_loops[] = {
    ALL(add), NUMBERS(sub), ALL(mul), FLOATS(div), ALL(add_scaled), ALL(maximum), ALL(minimum),
    {maximum_bool, maximum_uint8, maximum_int32, maximum_int64, fmax_float32, fmax_float64},
    {minimum_bool, minimum_uint8, minimum_int32, minimum_int64, fmin_float32, fmin_float64},
};
