// Questions about one number: the result is of dtype bool.
#include "elementwise_loops.h"
#include "tables.h"

#define FOR_INTEGERS(OP, E) \
  UNARY_LOOP(OP##_bool, uint8_t, uint8_t, E) \
  UNARY_LOOP(OP##_uint8, uint8_t, uint8_t, E) \
  UNARY_LOOP(OP##_int32, int32_t, uint8_t, E) \
  UNARY_LOOP(OP##_int64, int64_t, uint8_t, E)
#define FOR_FLOATS(OP, E) \
  UNARY_LOOP(OP##_float32, float, uint8_t, E) \
  UNARY_LOOP(OP##_float64, double, uint8_t, E)

FOR_INTEGERS(logical_not, x == 0)
FOR_FLOATS(logical_not, x == 0)
FOR_INTEGERS(isnan, 0 * x)
FOR_FLOATS(isnan, x != x)
FOR_INTEGERS(isinf, 0 * x)
FOR_FLOATS(isinf, x == __builtin_inf() || x == -__builtin_inf())
FOR_INTEGERS(isfinite, 1 | (x & 0))
FOR_FLOATS(isfinite, x - x == 0)
FOR_INTEGERS(signbit, x < 0)
FOR_FLOATS(signbit, __builtin_signbit(x) != 0)

const loops_by_dtype predicate_loops[] = {
    ALL(logical_not), ALL(isnan), ALL(isinf), ALL(isfinite), ALL(signbit),
};
