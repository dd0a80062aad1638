import math

print(math.pi, math.e, math.tau, math.inf, -math.inf, math.nan)
print(
    math.sqrt(2),
    math.cbrt(27.0),
    math.pow(2, 0.5),
    math.exp(1),
    math.exp2(3),
    math.expm1(1e-5),
    math.log(10),
    math.log(8, 2),
    math.log2(8),
    math.log10(1000),
    math.log1p(1e-5),
)
print(
    math.sin(1),
    math.cos(1),
    math.tan(1),
    math.asin(0.5),
    math.acos(0.5),
    math.atan(1),
    math.atan2(-1, -1),
    math.sinh(1),
    math.cosh(1),
    math.tanh(1),
    math.asinh(1),
    math.acosh(2),
    math.atanh(0.5),
)
print(
    math.floor(2.7),
    math.ceil(2.1),
    math.trunc(-2.7),
    math.fabs(-3),
    math.fmod(-7, 3),
    math.modf(2.5),
    math.modf(-2.5),
    math.frexp(8.0),
    math.ldexp(0.5, 4),
    math.copysign(1, -0.0),
    math.remainder(7, 4),
)
print(
    math.gcd(12, 18),
    math.gcd(),
    math.gcd(0, 5, 10),
    math.lcm(4, 6),
    math.lcm(),
    math.factorial(10),
    math.factorial(20),
    math.comb(10, 3),
    math.perm(5, 2),
    math.perm(5),
    math.isqrt(99),
    math.prod([1, 2, 3, 4]),
    math.prod([]),
    math.prod([2.5, 2], start=3),
)
print(
    math.hypot(3, 4),
    math.hypot(1, 2, 2),
    math.dist([0, 0], [3, 4]),
    math.degrees(math.pi),
    math.radians(180),
    math.fsum([0.1] * 10),
    math.fsum([]),
    math.isclose(0.1 + 0.2, 0.3),
    math.isclose(1, 1.1, rel_tol=0.2),
    math.isclose(0, 1e-10, abs_tol=1e-9),
)
print(
    math.isnan(math.nan),
    math.isinf(math.inf),
    math.isfinite(1),
    math.gamma(5),
    math.lgamma(10),
    math.erf(0.5),
    math.erfc(0.5),
    math.ulp(1.0),
    math.nextafter(1.0, 2.0),
)
for bad in (
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.log(-1),
    lambda: math.acos(2),
    lambda: math.factorial(-1),
    lambda: math.factorial(1.5),
    lambda: math.exp(1000),
    lambda: math.floor(math.inf),
    lambda: math.floor(math.nan),
    lambda: math.gcd(1.5),
    lambda: math.comb(-1, 2),
    lambda: math.isqrt(-1),
    lambda: math.sqrt("a"),
    lambda: math.fmod(1, 0),
    lambda: math.pow(0, -1),
    lambda: math.gamma(0),
    lambda: math.isclose(1, 1, rel_tol=-1),
):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
