// Comparisons and logic: the result is of dtype bool.
#include "elementwise_loops.h"
#include "tables.h"

#define FOR_ALL(OP, E) \
  BINARY_LOOP(OP##_bool, uint8_t, uint8_t, E) \
  BINARY_LOOP(OP##_uint8, uint8_t, uint8_t, E) \
  BINARY_LOOP(OP##_int32, int32_t, uint8_t, E) \
  BINARY_LOOP(OP##_int64, int64_t, uint8_t, E) \
  BINARY_LOOP(OP##_float32, float, uint8_t, E) \
  BINARY_LOOP(OP##_float64, double, uint8_t, E)

FOR_ALL(eq, x == y)
FOR_ALL(ne, x != y)
FOR_ALL(lt, x < y)
FOR_ALL(le, x <= y)
FOR_ALL(gt, x > y)
FOR_ALL(ge, x >= y)
FOR_ALL(logical_and, (x != 0) & (y != 0))
FOR_ALL(logical_or, (x != 0) | (y != 0))
FOR_ALL(logical_xor, (x != 0) ^ (y != 0))

const loops_by_dtype comparison_loops[] = {
    ALL(eq), ALL(ne), ALL(lt), ALL(le), ALL(gt), ALL(ge), ALL(logical_and), ALL(logical_or), ALL(logical_xor),
};
