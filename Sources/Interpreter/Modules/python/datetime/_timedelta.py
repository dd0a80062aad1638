"""Stretches of time."""

__name__ = "datetime"

import math

_DAY = 86400 * 1000000
_UNITS = (
    ("days", _DAY), ("seconds", 1000000), ("microseconds", 1), ("milliseconds", 1000),
    ("minutes", 60 * 1000000), ("hours", 3600 * 1000000), ("weeks", 7 * _DAY))


def _nearest(top, bottom):
    """The quotient rounded to the nearest whole number, a half to the even one."""
    quotient, rest = divmod(top, bottom)
    rest *= 2
    above = rest > bottom if bottom > 0 else rest < bottom
    return quotient + 1 if above or rest == bottom and quotient % 2 else quotient


def _product_error(a, b, product):
    """What rounding took from a product (Dekker, https://doi.org/10.1007/BF01397083)."""
    parts = []
    for value in (a, b):
        scaled = value * 134217729.0
        high = scaled - (scaled - value)
        parts.append((high, value - high))
    (a_high, a_low), (b_high, b_low) = parts
    return ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low


def _rounded(value, error):
    """The whole number nearest to `value + error`, the error being far less than the value."""
    below = math.floor(value)
    more = value - below
    if more == 0.5 and error:
        return below + (error > 0)
    return round(value)


def _nearest_product(whole, factor):
    product = whole * factor
    return _rounded(product, _product_error(float(whole), factor, product))


def _nearest_quotient(whole, divisor):
    quotient = whole / divisor
    product = quotient * divisor
    rest = (whole - product) - _product_error(quotient, divisor, product)
    return _rounded(quotient, rest if divisor > 0 else -rest)


class timedelta:
    """A stretch of time, in days, seconds and microseconds."""

    __slots__ = ("_days", "_seconds", "_microseconds")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        whole_days, total, fraction = 0, 0, 0.0
        given = (days, seconds, microseconds, milliseconds, minutes, hours, weeks)
        for (name, unit), value in zip(_UNITS, given):
            if isinstance(value, int):
                if unit < _DAY:
                    more, rest = divmod(value, _DAY // unit)
                    whole_days += more
                    total += rest * unit
                else:
                    whole_days += value * (unit // _DAY)
            elif isinstance(value, float):
                whole = int(value)
                total += whole * unit
                part = (value - whole) * unit
                total += int(part)
                fraction += part - int(part)
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        below = math.floor(fraction)
        more = fraction - below
        if more > 0.5 or more == 0.5 and (total + below) % 2:
            below += 1
        return cls._of(total + below, whole_days)

    @classmethod
    def _of(cls, microseconds, whole_days=0):
        self = object.__new__(cls)
        days, rest = divmod(microseconds, _DAY)
        days += whole_days
        if not -999999999 <= days <= 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        object.__setattr__(self, "_days", days)
        object.__setattr__(self, "_seconds", rest // 1000000)
        object.__setattr__(self, "_microseconds", rest % 1000000)
        return self

    def _parts(self):
        return self._days, self._seconds, self._microseconds

    def _within_day(self):
        return self._seconds * 1000000 + self._microseconds

    def _total_microseconds(self):
        return self._days * _DAY + self._within_day()

    days = property(lambda self: self._days, doc="The days, below zero where the stretch is.")
    seconds = property(lambda self: self._seconds, doc="The seconds beside the days.")
    microseconds = property(lambda self: self._microseconds, doc="The microseconds beside the seconds.")

    def total_seconds(self):
        """The whole stretch in seconds."""
        return self._total_microseconds() / 1000000

    def __repr__(self):
        parts = [f"{name}={getattr(self, name)}" for name in ("days", "seconds", "microseconds")
                 if getattr(self, name)]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{seconds:02}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return f"{text}.{self._microseconds:06}" if self._microseconds else text

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._within_day() + other._within_day(), self._days + other._days)

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._within_day() - other._within_day(), self._days - other._days)

    def __rsub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return other - self

    def __neg__(self):
        return timedelta._of(-self._within_day(), -self._days)

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._days < 0 else self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total_microseconds() * other)
        if isinstance(other, float):
            return timedelta._of(_nearest_product(self._total_microseconds(), other))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total_microseconds() // other._total_microseconds()
        if isinstance(other, int):
            return timedelta._of(self._total_microseconds() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total_microseconds() / other._total_microseconds()
        if isinstance(other, int):
            return timedelta._of(_nearest(self._total_microseconds(), other))
        if isinstance(other, float):
            return timedelta._of(_nearest_quotient(self._total_microseconds(), other))
        return NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._total_microseconds() % other._total_microseconds())

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self // other, self % other

    def __eq__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._parts() == other._parts()

    def __lt__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._parts() < other._parts()

    def __le__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._parts() <= other._parts()

    def __hash__(self):
        return hash(self._parts())

    def __bool__(self):
        return self._parts() != (0, 0, 0)

    def __reduce__(self):
        return type(self), self._parts()


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta._of(_DAY - 1, 999999999)
timedelta.resolution = timedelta(microseconds=1)
