// The functions of one double, from the C library: within one unit in the last place.
#include <math.h>

#include "elementwise_loops.h"
#include "special_functions.h"
#include "tables.h"

#define FUNCTION(OP, E) UNARY_LOOP(OP##_float64, double, double, E)
FUNCTION(exp, exp(x))
FUNCTION(exp2, exp2(x))
FUNCTION(expm1, expm1(x))
FUNCTION(log, log(x))
FUNCTION(log2, log2(x))
FUNCTION(log10, log10(x))
FUNCTION(log1p, log1p(x))
FUNCTION(sin, sin(x))
FUNCTION(cos, cos(x))
FUNCTION(tan, tan(x))
FUNCTION(asin, asin(x))
FUNCTION(acos, acos(x))
FUNCTION(atan, atan(x))
FUNCTION(sinh, sinh(x))
FUNCTION(cosh, cosh(x))
FUNCTION(tanh, tanh(x))
FUNCTION(asinh, asinh(x))
FUNCTION(acosh, acosh(x))
FUNCTION(atanh, atanh(x))
FUNCTION(sigmoid, 1.0 / (1.0 + exp(-x)))
FUNCTION(erf, erf(x))
FUNCTION(erfc, erfc(x))
FUNCTION(erfinv, inverse_erf(x))
FUNCTION(lgamma, log_gamma(x))
FUNCTION(digamma, digamma(x))

const etude_loop float64_function_loops[] = {
    exp_float64,   exp2_float64, expm1_float64, log_float64,   log2_float64,  log10_float64, log1p_float64,
    sin_float64,   cos_float64,  tan_float64,   asin_float64,  acos_float64,  atan_float64,  sinh_float64,
    cosh_float64,  tanh_float64, asinh_float64, acosh_float64, atanh_float64, sigmoid_float64, erf_float64,
    erfc_float64,  erfinv_float64, lgamma_float64, digamma_float64,
};
