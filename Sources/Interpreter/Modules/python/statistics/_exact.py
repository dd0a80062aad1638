"""Sums and quotients of numbers without rounding: one rounding at the end, as if integers had no limit.

A whole number is a list of digits to the base 2**30, lowest first, without its sign.
"""

__name__ = "statistics"

import math

_BASE_BITS = 30
_MASK = (1 << _BASE_BITS) - 1


def _whole(value):
    digits = []
    value = abs(value)
    while value:
        digits.append(value & _MASK)
        value >>= _BASE_BITS
    return digits


def _trimmed(digits):
    while digits and digits[-1] == 0:
        digits.pop()
    return digits


def _bits(digits):
    return (len(digits) - 1) * _BASE_BITS + digits[-1].bit_length() if digits else 0


def _compare(a, b):
    if len(a) != len(b):
        return -1 if len(a) < len(b) else 1
    for x, y in zip(reversed(a), reversed(b)):
        if x != y:
            return -1 if x < y else 1
    return 0


def _added(a, b):
    result, carry = [], 0
    for index in range(max(len(a), len(b))):
        carry += (a[index] if index < len(a) else 0) + (b[index] if index < len(b) else 0)
        result.append(carry & _MASK)
        carry >>= _BASE_BITS
    if carry:
        result.append(carry)
    return result


def _less(a, b):
    """a - b, where a is not the smaller."""
    result, borrow = [], 0
    for index, digit in enumerate(a):
        borrow += digit - (b[index] if index < len(b) else 0)
        result.append(borrow & _MASK)
        borrow >>= _BASE_BITS
    return _trimmed(result)


def _times(a, b):
    result = [0] * (len(a) + len(b))
    for i, x in enumerate(a):
        carry = 0
        for j, y in enumerate(b):
            carry += result[i + j] + x * y
            result[i + j] = carry & _MASK
            carry >>= _BASE_BITS
        result[i + len(b)] += carry
    return _trimmed(result)


def _shifted(a, count):
    digits, bits = divmod(count, _BASE_BITS)
    return [0] * digits + _times(a, [1 << bits]) if a else []


class Exact:
    """A quotient of whole numbers times a power of two."""

    def __init__(self, sign, top, bottom=(1,), exponent=0):
        self.sign = sign if top else 0
        self.top = top
        self.bottom = list(bottom)
        self.exponent = exponent

    @staticmethod
    def of(value):
        if isinstance(value, int):
            return Exact(-1 if value < 0 else 1, _whole(value))
        part, exponent = math.frexp(value)
        return Exact(-1 if value < 0 else 1, _whole(int(part * 2.0 ** 53)), (1,), exponent - 53)

    def __add__(self, other):
        a, b = _times(self.top, other.bottom), _times(other.top, self.bottom)
        low = min(self.exponent, other.exponent)
        a, b = _shifted(a, self.exponent - low), _shifted(b, other.exponent - low)
        bottom = self.bottom if other.bottom == [1] else _times(self.bottom, other.bottom)
        if self.sign * other.sign >= 0:
            return Exact(self.sign or other.sign, _added(a, b), bottom, low)
        if _compare(a, b) >= 0:
            return Exact(self.sign, _less(a, b), bottom, low)
        return Exact(other.sign, _less(b, a), bottom, low)

    def __neg__(self):
        return Exact(-self.sign, self.top, self.bottom, self.exponent)

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        return Exact(
            self.sign * other.sign, _times(self.top, other.top), _times(self.bottom, other.bottom),
            self.exponent + other.exponent)

    def __truediv__(self, other):
        return Exact(
            self.sign * other.sign, _times(self.top, other.bottom), _times(self.bottom, other.top),
            self.exponent - other.exponent)

    def _quotient(self, bits):
        """The first `bits` or one more bits, the exponent of the last, and whether more follow."""
        shift = bits - (_bits(self.top) - _bits(self.bottom))
        rest, bottom = self.top, self.bottom
        if shift > 0:
            rest = _shifted(rest, shift)
        else:
            bottom = _shifted(bottom, -shift)
        result, step = 0, _shifted(bottom, bits)
        for _ in range(bits + 1):
            result <<= 1
            if _compare(rest, step) >= 0:
                rest = _less(rest, step)
                result |= 1
            rest = _shifted(rest, 1)
        return result, self.exponent - shift, bool(rest)

    def __float__(self):
        if not self.sign:
            return 0.0
        value, exponent, more = self._quotient(56)
        return self.sign * _rounded(value, exponent, more)

    def root(self):
        """The square root as a float."""
        if not self.sign:
            return 0.0
        scaled = self
        if self.exponent % 2:
            scaled = Exact(self.sign, _shifted(self.top, 1), self.bottom, self.exponent - 1)
        # The root of a value of 112 bits has 56: close enough by floats, and then exactly.
        lift = 112 - (_bits(scaled.top) - _bits(scaled.bottom))
        lift += lift % 2
        top, bottom = scaled.top, scaled.bottom
        if lift > 0:
            top = _shifted(top, lift)
        else:
            bottom = _shifted(bottom, -lift)
        guess = int(math.ldexp(math.sqrt(float(Exact(1, top, bottom, -100))), 50))
        while _compare(_times(_times(_whole(guess), _whole(guess)), bottom), top) > 0:
            guess -= 1
        while _compare(_times(_times(_whole(guess + 1), _whole(guess + 1)), bottom), top) <= 0:
            guess += 1
        more = _compare(_times(_times(_whole(guess), _whole(guess)), bottom), top) != 0
        return _rounded(guess, (scaled.exponent - lift) // 2, more)


def _rounded(value, exponent, more):
    """The float nearest to a whole number of more than 53 bits, and something, times a power of two."""
    drop = max(value.bit_length() - 53, -1074 - exponent)
    if drop <= 0:
        return math.ldexp(float(value), exponent)
    if drop > 62:
        return 0.0
    kept, rest = value >> drop, value & ((1 << drop) - 1)
    half = 1 << (drop - 1)
    if rest > half or rest == half and (more or kept & 1):
        kept += 1
    return math.ldexp(float(kept), exponent + drop)


def total(values):
    """The exact sum of ints and finite floats."""
    result = Exact(0, [])
    for value in values:
        result = result + Exact.of(value)
    return result
