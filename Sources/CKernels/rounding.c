// Roots, reciprocals and rounding.
#include <math.h>

#include "elementwise_loops.h"
#include "tables.h"

#define FOR_FLOATS(OP, E32, E64) \
  UNARY_LOOP(OP##_float32, float, float, E32) \
  UNARY_LOOP(OP##_float64, double, double, E64)

FOR_FLOATS(sqrt, __builtin_sqrtf(x), __builtin_sqrt(x))
FOR_FLOATS(rsqrt, 1.0f / __builtin_sqrtf(x), 1.0 / __builtin_sqrt(x))
FOR_FLOATS(reciprocal, 1.0f / x, 1.0 / x)
FOR_FLOATS(floor, __builtin_floorf(x), __builtin_floor(x))
FOR_FLOATS(ceil, __builtin_ceilf(x), __builtin_ceil(x))
FOR_FLOATS(trunc, __builtin_truncf(x), __builtin_trunc(x))
FOR_FLOATS(round, __builtin_rintf(x), __builtin_rint(x))
FOR_FLOATS(frac, x - __builtin_truncf(x), x - __builtin_trunc(x))

const loops_by_dtype rounding_loops[] = {
    FLOATS(sqrt), FLOATS(rsqrt), FLOATS(reciprocal), FLOATS(floor),
    FLOATS(ceil), FLOATS(trunc), FLOATS(round),      FLOATS(frac),
};
