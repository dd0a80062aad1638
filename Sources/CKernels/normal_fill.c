// Normal numbers out of uniform ones, by the method of Box and Muller.
//
// PyTorch's random stream is fixed to the bit by the polynomials that it takes for the logarithm, the sine and the
// cosine of a float: those of Cephes (netlib.org/cephes, single precision), with products and sums rounded once where
// its compiler fuses them. These are the same polynomials, fused in the same places.
#define _GNU_SOURCE
#include "normal_fill.h"

#include <math.h>
#include <string.h>

#include "clones.h"

INLINE float fused(float a, float b, float c) { return __builtin_fmaf(a, b, c); }

INLINE uint32_t float_bits(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

INLINE float bits_float(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

// log(x) for a normal x > 0.
INLINE float cephes_log(float x) {
  uint32_t bits = float_bits(x);
  float e = (float)((int32_t)(bits >> 23) - 127) + 1.0f;
  float m = bits_float((bits & 0x807fffffu) | 0x3f000000u);
  // m in [1/2, 1) becomes m - 1 or 2m - 1, whichever is nearer to 0.
  int low = m < 0.707106781186547524f;
  float r = m - 1.0f;
  r = low ? r + m : r;
  e = low ? e - 1.0f : e;
  float z = r * r;
  float y = 7.0376836292E-2f;
  y = fused(y, r, -1.1514610310E-1f);
  y = fused(y, r, 1.1676998740E-1f);
  y = fused(y, r, -1.2420140846E-1f);
  y = fused(y, r, 1.4249322787E-1f);
  y = fused(y, r, -1.6668057665E-1f);
  y = fused(y, r, 2.0000714765E-1f);
  y = fused(y, r, -2.4999993993E-1f);
  y = fused(y, r, 3.3333331174E-1f);
  y = y * r;
  y = fused(y, z, e * -2.12194440e-4f);
  y = fused(z, -0.5f, y);
  return fused(e, 0.693359375f, r + y);
}

// sin(x) and cos(x) for x in [0, 2 pi).
INLINE void cephes_sincos(float x, float *sine, float *cosine) {
  int32_t octant = ((int32_t)(x * 1.27323954473516f) + 1) & ~1;
  float n = (float)octant;
  x = fused(n, -0.78515625f, x);
  x = fused(n, -2.4187564849853515625e-4f, x);
  x = fused(n, -3.77489497744594108e-8f, x);
  float z = x * x;
  float c = 2.443315711809948E-005f;
  c = fused(c, z, -1.388731625493765E-003f);
  c = fused(c, z, 4.166664568298827E-002f);
  c = fused(c * z, z, z * -0.5f) + 1.0f;
  float s = -1.9515295891E-4f;
  s = fused(s, z, 8.3321608736E-3f);
  s = fused(s, z, -1.6666654611E-1f);
  s = fused(s * z, x, x);
  int exchanged = (octant & 2) != 0;
  float sin_magnitude = exchanged ? c : s, cos_magnitude = exchanged ? s : c;
  *sine = (octant & 4) ? -sin_magnitude : sin_magnitude;
  *cosine = ((octant - 2) & 4) ? cos_magnitude : -cos_magnitude;
}

CLONES void etude_normal_fill_float32(float *data, int64_t count, float mean, float deviation) {
  for (int64_t start = 0; start + 16 <= count; start += 16) {
    float *block = data + start;
    for (int lane = 0; lane < 8; lane++) {
      float radius = sqrtf(-2.0f * cephes_log(1.0f - block[lane]));
      float sine, cosine;
      cephes_sincos(6.283185307179586f * block[lane + 8], &sine, &cosine);
      block[lane] = fused(radius * cosine, deviation, mean);
      block[lane + 8] = fused(radius * sine, deviation, mean);
    }
  }
}

void etude_normal_fill_float64(double *data, int64_t count, double mean, double deviation) {
  for (int64_t start = 0; start + 16 <= count; start += 16) {
    double *block = data + start;
    for (int lane = 0; lane < 8; lane++) {
      double radius = sqrt(-2 * log(1 - block[lane]));
      double sine, cosine;
      sincos(6.283185307179586 * block[lane + 8], &sine, &cosine);
      block[lane] = fma(radius * cosine, deviation, mean);
      block[lane + 8] = fma(radius * sine, deviation, mean);
    }
  }
}
