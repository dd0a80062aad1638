// Operations of three operands.
#include "elementwise_loops.h"
#include "tables.h"

#define FOR_ALL(OP, SUFFIXED) \
  SUFFIXED(OP, bool, uint8_t) SUFFIXED(OP, uint8, uint8_t) SUFFIXED(OP, int32, int32_t) \
  SUFFIXED(OP, int64, int64_t) SUFFIXED(OP, float32, float) SUFFIXED(OP, float64, double)

#define WHERE(OP, SUFFIX, T) TERNARY_LOOP(OP##_##SUFFIX, uint8_t, T, x ? y : z)
FOR_ALL(where, WHERE)

#define AT_LEAST(x, y) ((x) < (y) || (y) != (y) ? (y) : (x))
#define AT_MOST(x, y) ((x) > (y) || (y) != (y) ? (y) : (x))
#define CLAMP(OP, SUFFIX, T) TERNARY_LOOP(OP##_##SUFFIX, T, T, AT_MOST(AT_LEAST(x, y), z))
FOR_ALL(clamp, CLAMP)

// From the nearer end, so that both ends are met exactly.
#define LERP(T) ((z < (T)0.5 && z > -(T)0.5) ? x + z * (y - x) : y - (y - x) * (1 - z))
TERNARY_LOOP(lerp_float32, float, float, LERP(float))
TERNARY_LOOP(lerp_float64, double, double, LERP(double))

#define PARAMETER(T) (*(const T *)parameters)
#define ADDCMUL(OP, SUFFIX, T) TERNARY_LOOP(OP##_##SUFFIX, T, T, x + PARAMETER(T) * y * z)
ADDCMUL(addcmul, uint8, uint8_t)
ADDCMUL(addcmul, int32, int32_t)
ADDCMUL(addcmul, int64, int64_t)
ADDCMUL(addcmul, float32, float)
ADDCMUL(addcmul, float64, double)
TERNARY_LOOP(addcdiv_float32, float, float, x + PARAMETER(float) * y / z)
TERNARY_LOOP(addcdiv_float64, double, double, x + PARAMETER(double) * y / z)

const loops_by_dtype ternary_loops[] = {ALL(where), ALL(clamp), FLOATS(lerp), NUMBERS(addcmul), FLOATS(addcdiv)};
