#include "special_functions.h"

#define _DEFAULT_SOURCE
#include <math.h>

extern double lgamma_r(double, int *);

double inverse_erf(double x) {
  if (!(x >= -1 && x <= 1)) return NAN;
  if (x == 1 || x == -1) return x * INFINITY;
  // Winitzki's approximation, then Newton's and Halley's steps until full precision.
  double l = log1p(-x * x), a = 0.147, t = 2 / (M_PI * a) + l / 2;
  double y = copysign(sqrt(sqrt(t * t - l / a) - t), x);
  for (int i = 0; i < 4; i++) {
    // Near the ends the complement keeps the digits that erf(y) - x would lose.
    double error = fabs(x) < 0.5 ? erf(y) - x : copysign((1 - fabs(x)) - erfc(fabs(y)), x);
    double step = error / (M_2_SQRTPI * exp(-y * y));
    y -= step / (1 + y * step);
  }
  return y;
}

double log_gamma(double x) {
  int sign;
  return lgamma_r(x, &sign);
}

double digamma(double x) {
  if (x == 0) return copysign(INFINITY, -x);
  if (x < 0) {
    if (x == floor(x)) return NAN;
    // Reflection; the fraction keeps the tangent's argument small.
    double whole, fraction = modf(x, &whole);
    return digamma(1 - x) - M_PI / tan(M_PI * fraction);
  }
  double result = 0;
  for (; x < 10; x++) result -= 1 / x;
  if (x == 10) return result + 2.25175258906672110764;
  // The asymptotic series in 1 / x^2, with Bernoulli's numbers.
  double z = 1 / (x * x);
  double series = z * (1.0 / 12 - z * (1.0 / 120 - z * (1.0 / 252 - z * (1.0 / 240 - z * (1.0 / 132 -
                  z * (691.0 / 32760 - z / 12))))));
  return result + log(x) - 0.5 / x - series;
}
