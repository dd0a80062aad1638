// Functions of floats in single precision, with the roundings of the vector library that PyTorch's kernels call for whole
// vectors: Shibata and Petrogalli, "SLEEF: A Portable Vectorized Library of C Standard Mathematical Functions", 2020.
#ifndef ETUDE_VECTOR_FUNCTIONS_H
#define ETUDE_VECTOR_FUNCTIONS_H

#include <stdint.h>
#include <string.h>

#include "clones.h"

INLINE float fused(float a, float b, float c) { return __builtin_elementwise_fma(a, b, c); }

// 2 to the power of an integer from -126 to 127.
INLINE float power_of_two(int32_t exponent) {
  int32_t bits = (exponent + 127) << 23;
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

// exp(x) within one unit in the last place.
INLINE float vector_exp(float x) {
  float q = __builtin_elementwise_rint(x * 0x1.715476p+0f);
  // ln(2) in two parts, of which the first has trailing zeros.
  float r = fused(q, -0x1.62e4p-1f, x), p = 0x1.a057b4p-13f;
  r = fused(q, -0x1.7f7d1cp-20f, r);
  p = fused(p, r, 0x1.6d2d92p-10f);
  p = fused(p, r, 0x1.11114cp-7f);
  p = fused(p, r, 0x1.5554f4p-5f);
  p = fused(p, r, 0x1.555556p-3f);
  p = fused(p, r, 0.5f);
  p = 1 + fused(r * r, p, r);
  q = q < -250 ? -250 : q > 250 ? 250 : q;
  int32_t whole = (int32_t)q, half = whole >> 1;
  float result = p * power_of_two(half) * power_of_two(whole - half);
  result = x < -104 ? 0 : result;
  return x > 100 ? __builtin_inff() : x != x ? x : result;
}

// log(x) of a positive normal number within one unit in the last place.
INLINE float vector_log(float x) {
  // x = m 2^e with m from 0.75 to 1.5.
  int32_t bits, scaled_bits;
  float scaled = x * (1.0f / 0.75f), m;
  memcpy(&bits, &x, sizeof bits);
  memcpy(&scaled_bits, &scaled, sizeof scaled_bits);
  int32_t e = (scaled_bits >> 23) - 127;
  bits -= e << 23;
  memcpy(&m, &bits, sizeof m);
  // The leading terms 2 artanh((m - 1) / (m + 1)) + e ln(2) in a precision that costs no rounding.
  double exact = ((double)m - 1) / ((double)m + 1);
  float q = (m - 1) * (1 / (m + 1)), z = q * q, p = 0x1.35feb8p-2f;
  p = fused(p, z, 0x1.993394p-2f);
  p = fused(p, z, 0x1.5555b4p-1f);
  return (float)((double)e * 0x1.62e42fefa39efp-1 + 2 * exact + (double)(z * q * p));
}

#endif
