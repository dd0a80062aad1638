// Division that rounds, and its remainder: of integers and of floating-point numbers, as Python and as C have it.
#include <math.h>

#include "elementwise_loops.h"
#include "tables.h"

#define NONZERO if (y == 0) return etude_zero_division;

#define UNSIGNED(T, SUFFIX)                                             \
  CHECKED_BINARY_LOOP(floor_divide_##SUFFIX, T, T, NONZERO, x / y)      \
  CHECKED_BINARY_LOOP(remainder_##SUFFIX, T, T, NONZERO, x % y)

// The smallest integer divided by -1 wraps, where the processor's instruction would end the process.
#define QUOTIENT(x, y) ((y) == -1 ? 0 - (x) : (x) / (y))
#define REST(x, y) ((y) == -1 ? 0 : (x) % (y))

#define SIGNED(T, SUFFIX)                                                                                     \
  INLINE T floor_quotient_##SUFFIX(T x, T y) {                                                                \
    T quotient = QUOTIENT(x, y), rest = REST(x, y);                                                           \
    return rest != 0 && (rest < 0) != (y < 0) ? quotient - 1 : quotient;                                      \
  }                                                                                                           \
  INLINE T floor_rest_##SUFFIX(T x, T y) {                                                                    \
    T rest = REST(x, y);                                                                                      \
    return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest;                                              \
  }                                                                                                           \
  CHECKED_BINARY_LOOP(floor_divide_##SUFFIX, T, T, NONZERO, floor_quotient_##SUFFIX(x, y))                    \
  CHECKED_BINARY_LOOP(trunc_divide_##SUFFIX, T, T, NONZERO, QUOTIENT(x, y))                                   \
  CHECKED_BINARY_LOOP(remainder_##SUFFIX, T, T, NONZERO, floor_rest_##SUFFIX(x, y))                           \
  CHECKED_BINARY_LOOP(fmod_##SUFFIX, T, T, NONZERO, REST(x, y))

UNSIGNED(uint8_t, uint8)
SIGNED(int32_t, int32)
SIGNED(int64_t, int64)

// As CPython's float_divmod: the quotient is rounded from a dividend that is already a multiple.
#define FLOATING(T, SUFFIX, FMOD, FLOOR, TRUNC, COPYSIGN)                                                     \
  INLINE T floor_quotient_##SUFFIX(T x, T y) {                                                                \
    if (y == 0) return x / y;                                                                                 \
    T rest = FMOD(x, y), quotient = (x - rest) / y;                                                           \
    if (rest != 0 && (y < 0) != (rest < 0)) quotient -= 1;                                                    \
    if (quotient == 0) return COPYSIGN((T)0, x / y);                                                          \
    T floored = FLOOR(quotient);                                                                              \
    return quotient - floored > (T)0.5 ? floored + 1 : floored;                                               \
  }                                                                                                           \
  INLINE T floor_rest_##SUFFIX(T x, T y) {                                                                    \
    T rest = FMOD(x, y);                                                                                      \
    return rest != 0 && (y < 0) != (rest < 0) ? rest + y : rest;                                              \
  }                                                                                                           \
  BINARY_LOOP(floor_divide_##SUFFIX, T, T, floor_quotient_##SUFFIX(x, y))                                     \
  BINARY_LOOP(trunc_divide_##SUFFIX, T, T, TRUNC(x / y))                                                      \
  BINARY_LOOP(remainder_##SUFFIX, T, T, floor_rest_##SUFFIX(x, y))                                            \
  BINARY_LOOP(fmod_##SUFFIX, T, T, FMOD(x, y))

FLOATING(float, float32, fmodf, floorf, truncf, copysignf)
FLOATING(double, float64, fmod, floor, trunc, copysign)

const loops_by_dtype division_loops[] = {
    NUMBERS(floor_divide),
    {0, floor_divide_uint8, trunc_divide_int32, trunc_divide_int64, trunc_divide_float32, trunc_divide_float64},
    NUMBERS(remainder),
    {0, remainder_uint8, fmod_int32, fmod_int64, fmod_float32, fmod_float64},
};
