// Powers, and the functions of two floating-point operands.
#include <math.h>

#include "elementwise_loops.h"
#include "tables.h"

// By repeated squaring, wrapping as multiplication does.
#define INTEGER_POWER(T, SUFFIX)                                    \
  INLINE T power_##SUFFIX(T x, T y) {                               \
    T result = 1;                                                   \
    for (; y > 0; y >>= 1, x *= x)                                  \
      if (y & 1) result *= x;                                       \
    return result;                                                  \
  }

INTEGER_POWER(uint8_t, uint8)
INTEGER_POWER(int32_t, int32)
INTEGER_POWER(int64_t, int64)

// 1 and -1 have integer powers even where the exponent is negative; of other numbers they round to 0.
#define SIGNED_POWER(x, y, SUFFIX) \
  ((y) >= 0 ? power_##SUFFIX(x, y) : (x) == 1 ? 1 : (x) == -1 ? (((y) & 1) ? -1 : 1) : 0)

BINARY_LOOP(pow_bool, uint8_t, uint8_t, x || !y)
BINARY_LOOP(pow_uint8, uint8_t, uint8_t, power_uint8(x, y))
BINARY_LOOP(pow_int32, int32_t, int32_t, SIGNED_POWER(x, y, int32))
BINARY_LOOP(pow_int64, int64_t, int64_t, SIGNED_POWER(x, y, int64))
// In double precision, so that the result is the nearest float but in the rarest cases.
BINARY_LOOP(pow_float32, float, float, pow((double)x, (double)y))
BINARY_LOOP(pow_float64, double, double, pow(x, y))

#define FLOATS_BY(OP, E) \
  BINARY_LOOP(OP##_float32, float, float, E) \
  BINARY_LOOP(OP##_float64, double, double, E)

FLOATS_BY(atan2, atan2((double)x, (double)y))
FLOATS_BY(hypot, hypot((double)x, (double)y))
FLOATS_BY(copysign, copysign((double)x, (double)y))
BINARY_LOOP(nextafter_float32, float, float, nextafterf(x, y))
BINARY_LOOP(nextafter_float64, double, double, nextafter(x, y))
FLOATS_BY(xlogy, y != y ? y : x == 0 ? 0 : x * log((double)y))

const loops_by_dtype power_loops[] = {
    ALL(pow), FLOATS(atan2), FLOATS(hypot), FLOATS(copysign), FLOATS(nextafter), FLOATS(xlogy),
};
