// Operations on the bits of integers.
#include "elementwise_loops.h"
#include "tables.h"

#define FOR_INTEGERS(OP, E) \
  BINARY_LOOP(OP##_uint8, uint8_t, uint8_t, E) \
  BINARY_LOOP(OP##_int32, int32_t, int32_t, E) \
  BINARY_LOOP(OP##_int64, int64_t, int64_t, E)

FOR_INTEGERS(and, x & y)
BINARY_LOOP(and_bool, uint8_t, uint8_t, x & y)
FOR_INTEGERS(or, x | y)
BINARY_LOOP(or_bool, uint8_t, uint8_t, x | y)
FOR_INTEGERS(xor, x ^ y)
BINARY_LOOP(xor_bool, uint8_t, uint8_t, x ^ y)

// A shift by more than the width, or by a negative number, leaves nothing but the sign.
#define WIDTH(V) ((int64_t)(8 * sizeof(V)))
#define TOO_FAR(y, x) ((int64_t)(y) < 0 || (int64_t)(y) >= WIDTH(x))
FOR_INTEGERS(shift_left, TOO_FAR(y, x) ? 0 : (int64_t)((uint64_t)x << y))
FOR_INTEGERS(shift_right, TOO_FAR(y, x) ? (x < 0 ? -1 : 0) : x >> y)

#define DIVISORS(T, SUFFIX)                      \
  INLINE T divisor_##SUFFIX(T x, T y) {          \
    while (x != 0) {                             \
      T rest = x == (T)-1 ? 0 : y % x;           \
      y = x;                                     \
      x = rest;                                  \
    }                                            \
    return y < 0 ? 0 - y : y;                    \
  }                                              \
  INLINE T multiple_##SUFFIX(T x, T y) {         \
    T divisor = divisor_##SUFFIX(x, y);          \
    T product = divisor == 0 ? 0 : x / divisor * y; \
    return product < 0 ? 0 - product : product;  \
  }                                              \
  BINARY_LOOP(gcd_##SUFFIX, T, T, divisor_##SUFFIX(x, y)) \
  BINARY_LOOP(lcm_##SUFFIX, T, T, multiple_##SUFFIX(x, y))

INLINE uint8_t divisor_uint8(uint8_t x, uint8_t y) {
  while (x != 0) {
    uint8_t rest = y % x;
    y = x;
    x = rest;
  }
  return y;
}
BINARY_LOOP(gcd_uint8, uint8_t, uint8_t, divisor_uint8(x, y))
BINARY_LOOP(lcm_uint8, uint8_t, uint8_t, divisor_uint8(x, y) == 0 ? 0 : x / divisor_uint8(x, y) * y)
DIVISORS(int32_t, int32)
DIVISORS(int64_t, int64)

const loops_by_dtype bitwise_loops[] = {
    INTEGERS(and),
    INTEGERS(or),
    INTEGERS(xor),
    {0, shift_left_uint8, shift_left_int32, shift_left_int64, 0, 0},
    {0, shift_right_uint8, shift_right_int32, shift_right_int64, 0, 0},
    {0, gcd_uint8, gcd_int32, gcd_int64, 0, 0},
    {0, lcm_uint8, lcm_int32, lcm_int64, 0, 0},
};
