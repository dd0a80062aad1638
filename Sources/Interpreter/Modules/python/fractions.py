"""Fractions of integers."""

import math
import operator


class Fraction:
    """A numerator over a positive denominator, in lowest terms."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if isinstance(numerator, Fraction):
                self._numerator, self._denominator = numerator._numerator, numerator._denominator
            elif isinstance(numerator, int):
                self._numerator, self._denominator = int(numerator), 1
            elif isinstance(numerator, float):
                self._numerator, self._denominator = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                self._numerator, self._denominator = _parsed(numerator)
            else:
                raise TypeError("argument should be a string or a Rational instance")
            return self
        if isinstance(numerator, Fraction) or isinstance(denominator, Fraction):
            return Fraction(numerator) / Fraction(denominator)
        if not isinstance(numerator, int) or not isinstance(denominator, int):
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        divisor = math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        self._numerator = numerator // divisor
        self._denominator = denominator // divisor
        return self

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    @classmethod
    def from_float(cls, f):
        return cls(f)

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        below = Fraction(p0 + k * p1, q0 + k * q1)
        above = Fraction(p1, q1)
        return above if abs(above - self) <= abs(below - self) else below

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        modulus = (1 << 61) - 1
        try:
            inverse = pow(self._denominator, -1, modulus)
        except ValueError:
            return 314159 if self._numerator >= 0 else -314159
        value = _times(abs(self._numerator), inverse, modulus)
        result = value if self._numerator >= 0 else -value
        return -2 if result == -1 else result

    def _operate(self, other, exact, inexact):
        if isinstance(other, int):
            other = Fraction(other)
        if isinstance(other, Fraction):
            return exact(self, other)
        if isinstance(other, float):
            return inexact(float(self), other)
        return NotImplemented

    def _reflect(self, other, exact, inexact):
        if isinstance(other, int):
            return exact(Fraction(other), self)
        if isinstance(other, float):
            return inexact(other, float(self))
        return NotImplemented

    def __add__(self, other):
        return self._operate(other, _add, operator.add)

    def __radd__(self, other):
        return self._reflect(other, _add, operator.add)

    def __sub__(self, other):
        return self._operate(other, _sub, operator.sub)

    def __rsub__(self, other):
        return self._reflect(other, _sub, operator.sub)

    def __mul__(self, other):
        return self._operate(other, _mul, operator.mul)

    def __rmul__(self, other):
        return self._reflect(other, _mul, operator.mul)

    def __truediv__(self, other):
        return self._operate(other, _div, operator.truediv)

    def __rtruediv__(self, other):
        return self._reflect(other, _div, operator.truediv)

    def __floordiv__(self, other):
        return self._operate(other, _floordiv, operator.floordiv)

    def __rfloordiv__(self, other):
        return self._reflect(other, _floordiv, operator.floordiv)

    def __mod__(self, other):
        return self._operate(other, _mod, operator.mod)

    def __rmod__(self, other):
        return self._reflect(other, _mod, operator.mod)

    def __divmod__(self, other):
        return self // other, self % other

    def __pow__(self, other):
        if isinstance(other, Fraction) and other._denominator == 1:
            other = other._numerator
        if isinstance(other, int):
            if other >= 0:
                return Fraction(self._numerator ** other, self._denominator ** other)
            if self._numerator == 0:
                raise ZeroDivisionError(f"Fraction({self._denominator ** -other}, 0)")
            return Fraction(self._denominator ** -other, self._numerator ** -other)
        return float(self) ** float(other)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        return other ** float(self)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __pos__(self):
        return Fraction(self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    __int__ = __trunc__

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            if remainder * 2 < self._denominator:
                return floor
            if remainder * 2 > self._denominator:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __float__(self):
        return self._numerator / self._denominator

    def __bool__(self):
        return self._numerator != 0

    def __eq__(self, other):
        if isinstance(other, int):
            return self._denominator == 1 and self._numerator == other
        if isinstance(other, Fraction):
            return self._numerator == other._numerator and self._denominator == other._denominator
        if isinstance(other, float):
            return float(self) == other and (math.isinf(other) or Fraction(other) == self)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, int):
            return op(self._numerator, other * self._denominator)
        if isinstance(other, Fraction):
            return op(self._numerator * other._denominator, other._numerator * self._denominator)
        if isinstance(other, float):
            return op(float(self), other)
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _times(a, b, modulus):
    """a times b modulo a number of 61 bits, without exceeding 64."""
    result = 0
    while a:
        if a & 1:
            result = (result + b) % modulus
        b = (b + b) % modulus
        a >>= 1
    return result


def _add(a, b):
    return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)


def _sub(a, b):
    return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)


def _mul(a, b):
    return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)


def _div(a, b):
    return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)


def _floordiv(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _mod(a, b):
    return a - b * _floordiv(a, b)


def _parsed(text):
    """The fraction that a text such as `3/4`, `-0.25` or `1e3` spells."""
    stripped = text.strip()
    top, slash, bottom = stripped.partition("/")
    try:
        if slash:
            value = (int(top), int(bottom))
        else:
            mantissa, _, exponent = stripped.lower().partition("e")
            whole, _, decimals = mantissa.partition(".")
            digits = int(whole + decimals)
            power = (int(exponent) if exponent else 0) - len(decimals)
            value = (digits * 10 ** power, 1) if power >= 0 else (digits, 10 ** -power)
    except ValueError:
        raise ValueError(f"Invalid literal for Fraction: {text!r}") from None
    if value[1] == 0:
        raise ZeroDivisionError(f"Fraction({value[0]}, 0)")
    divisor = math.gcd(value[0], value[1])
    return value[0] // divisor, value[1] // divisor
