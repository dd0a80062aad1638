// Functions which the C library lacks.
#ifndef ETUDE_SPECIAL_FUNCTIONS_H
#define ETUDE_SPECIAL_FUNCTIONS_H

/// The inverse of the error function; infinite at -1 and 1, NaN beyond.
double inverse_erf(double x);

/// The logarithm of |gamma(x)|, safe on several threads.
double log_gamma(double x);

/// The derivative of `log_gamma`; NaN at the negative integers.
double digamma(double x);

#endif
