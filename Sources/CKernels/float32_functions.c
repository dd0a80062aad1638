// The functions of one float. All are computed in double precision and rounded once, so that the result is the nearest
// float but in the rarest cases; that is also what PyTorch's kernels give nearly always.
#include <math.h>
#include <string.h>

#include "elementwise_loops.h"
#include "special_functions.h"
#include "tables.h"

INLINE double from_bits(int64_t bits) {
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

INLINE int64_t to_bits(double value) {
  int64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

// Adding 1.5 * 2^52 rounds to an integer and leaves it in the low bits.
#define ROUNDER 0x1.8p52

// exp(x) for a double that a float's exponential may need: below -120 it is 0 as a float, above 100 infinite.
INLINE double exp_double(double x) {
  x = x < -120 ? -120 : x > 100 ? 100 : x;
  double shifted = x * 0x1.71547652b82fep0 + ROUNDER, n = shifted - ROUNDER;
  double r = x - n * 0x1.62e42fefa39efp-1;
  // Taylor's series: |r| <= ln(2) / 2, so what is left out is below 2^-47.
  double p = 1.0 / 39916800;
  p = p * r + 1.0 / 3628800;
  p = p * r + 1.0 / 362880;
  p = p * r + 1.0 / 40320;
  p = p * r + 1.0 / 5040;
  p = p * r + 1.0 / 720;
  p = p * r + 1.0 / 120;
  p = p * r + 1.0 / 24;
  p = p * r + 1.0 / 6;
  p = p * r + 0.5;
  p = p * r + 1;
  p = p * r + 1;
  return from_bits(to_bits(p) + (to_bits(shifted) << 52));
}

INLINE double expm1_double(double x) {
  double small = x + x * x * (0.5 + x * (1.0 / 6));
  return x < 1e-5 && x > -1e-5 ? small : exp_double(x) - 1;
}

// log(x) for a normal double, and 0, infinity and NaN.
INLINE double log_double(double x) {
  // x = 2^k m with m between the roots of 1/2 and 2; log(m) = 2 artanh(s), s = (m - 1) / (m + 1).
  int64_t bits = to_bits(x), k = (bits - 0x3fe6a09e667f3bcd) >> 52;
  double m = from_bits(bits - (k << 52)), s = (m - 1) / (m + 1), z = s * s;
  double p = 1.0 / 19;
  p = p * z + 1.0 / 17;
  p = p * z + 1.0 / 15;
  p = p * z + 1.0 / 13;
  p = p * z + 1.0 / 11;
  p = p * z + 1.0 / 9;
  p = p * z + 1.0 / 7;
  p = p * z + 1.0 / 5;
  p = p * z + 1.0 / 3;
  double result = (double)k * 0x1.62e42fefa39efp-1 + 2 * (s + s * z * p);
  result = x == __builtin_inf() ? x : result;
  result = x == 0 ? -__builtin_inf() : result;
  return x < 0 || x != x ? __builtin_nan("") : result;
}

INLINE double log1p_double(double x) {
  double u = 1 + x, correction = (x - (u - 1)) / u;
  return x == __builtin_inf() ? x : x == -1 ? -__builtin_inf() : log_double(u) + correction;
}

INLINE double tanh_double(double x) {
  double a = x < 0 ? -x : x, e = expm1_double(2 * (a > 20 ? 20 : a)), t = e / (e + 2);
  return x < 0 ? -t : x == 0 ? x : t;
}

// The sine of x + quarter * pi / 2, for |x| up to a million.
INLINE double sine_double(double x, int64_t quarter) {
  double shifted = x * 0x1.45f306dc9c883p-1 + ROUNDER, n = shifted - ROUNDER;
  // pi / 2 in three parts, of which the first two have trailing zeros so that the products are exact.
  double r = ((x - n * 0x1.921fb544p0) - n * 0x1.0b4611a6p-34) - n * 0x1.3198a2e037073p-69;
  double z = r * r;
  double s = 1.0 / 6227020800, c = -1.0 / 87178291200;
  s = s * z - 1.0 / 39916800;
  s = s * z + 1.0 / 362880;
  s = s * z - 1.0 / 5040;
  s = s * z + 1.0 / 120;
  s = s * z - 1.0 / 6;
  s = r + r * z * s;
  c = c * z + 1.0 / 479001600;
  c = c * z - 1.0 / 3628800;
  c = c * z + 1.0 / 40320;
  c = c * z - 1.0 / 720;
  c = c * z + 1.0 / 24;
  c = c * z - 0.5;
  c = 1 + c * z;
  int64_t turn = to_bits(shifted) + quarter;
  double result = turn & 1 ? c : s;
  return turn & 2 ? -result : result;
}

#define FUNCTION(OP, E) UNARY_LOOP(OP##_float32, float, float, E)
FUNCTION(exp, exp_double(x))
FUNCTION(exp2, exp_double(x * 0x1.62e42fefa39efp-1))
FUNCTION(expm1, expm1_double(x))
FUNCTION(log, log_double(x))
FUNCTION(log2, log_double(x) * 0x1.71547652b82fep0)
FUNCTION(log10, log_double(x) * 0x1.bcb7b1526e50ep-2)
FUNCTION(log1p, log1p_double(x))
FUNCTION(tanh, tanh_double(x))
FUNCTION(sigmoid, 1.0f / (1.0f + (float)exp_double(-(double)x)))
FUNCTION(reduced_sin, sine_double(x, 0))
FUNCTION(reduced_cos, sine_double(x, 1))
FUNCTION(large_sin, sin((double)x))
FUNCTION(large_cos, cos((double)x))
FUNCTION(tan, tan((double)x))
FUNCTION(asin, asin((double)x))
FUNCTION(acos, acos((double)x))
FUNCTION(atan, atan((double)x))
FUNCTION(sinh, sinh((double)x))
FUNCTION(cosh, cosh((double)x))
FUNCTION(asinh, asinh((double)x))
FUNCTION(acosh, acosh((double)x))
FUNCTION(atanh, atanh((double)x))
FUNCTION(erf, erf((double)x))
FUNCTION(erfc, erfc((double)x))
FUNCTION(erfinv, inverse_erf(x))
FUNCTION(lgamma, log_gamma(x))
FUNCTION(digamma, digamma(x))

// The reduction of sine_double is exact enough only for moderate angles.
#define BY_SIZE(OP)                                                                                        \
  static int OP##_float32(int64_t n, char *const *data, const int64_t *s, const void *parameters) {        \
    const float *a = (const float *)data[1];                                                               \
    float largest = 0;                                                                                     \
    for (int64_t i = 0; i < n; i++) largest = fabsf(a[i * s[1]]) > largest ? fabsf(a[i * s[1]]) : largest; \
    return (largest < 1e6f ? reduced_##OP##_float32 : large_##OP##_float32)(n, data, s, parameters);       \
  }
BY_SIZE(sin)
BY_SIZE(cos)

const etude_loop float32_function_loops[] = {
    exp_float32,   exp2_float32, expm1_float32, log_float32,   log2_float32,  log10_float32, log1p_float32,
    sin_float32,   cos_float32,  tan_float32,   asin_float32,  acos_float32,  atan_float32,  sinh_float32,
    cosh_float32,  tanh_float32, asinh_float32, acosh_float32, atanh_float32, sigmoid_float32, erf_float32,
    erfc_float32,  erfinv_float32, lgamma_float32, digamma_float32,
};
