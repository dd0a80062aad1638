"""The data of a statistic: its type, its sum and what results become."""

__name__ = "statistics"

import math
from statistics._exact import Exact, total


class StatisticsError(ValueError):
    """Raised where there are too few numbers, or wrong ones."""


def kind_of(data):
    """The type that the results have: that of the data."""
    kind = int
    for item in data:
        other = type(item)
        if other is bool or other is kind:
            continue
        if issubclass(other, int) and not issubclass(kind, int):
            continue
        if issubclass(other, kind) or issubclass(kind, int):
            kind = other
        elif issubclass(kind, other):
            continue
        elif {kind.__name__, other.__name__} == {"Fraction", "float"}:
            kind = float
        else:
            raise TypeError(f"don't know how to coerce {kind.__name__} and {other.__name__}")
    return kind


def is_binary(data):
    """Whether all are ints and floats, which the exact sums take."""
    return all(isinstance(item, (int, float)) for item in data)


def check(data):
    for item in data:
        if isinstance(item, str) or not (
                hasattr(item, "as_integer_ratio") or hasattr(item, "__truediv__")):
            raise TypeError(f"can't convert type '{type(item).__name__}' to numerator/denominator")


def in_kind(value, kind):
    """A float result in the type of the data."""
    if issubclass(kind, int):
        return value
    return value if type(value) is kind else kind(value)


def mean_of(data):
    """The mean of data that are there, rounded once."""
    kind, count = kind_of(data), len(data)
    if not is_binary(data):
        check(data)
        return sum(data) / count
    if issubclass(kind, int):
        try:
            whole = sum(data)
            return whole // count if whole % count == 0 else whole / count
        except OverflowError:
            return float(total(data) / Exact.of(count))
    if not all(map(math.isfinite, data)):
        return in_kind(sum(data), kind)
    return in_kind(float(total(data) / Exact.of(count)), kind)


def squares(data, center):
    """The sum of the squared deviations: exact for ints and floats."""
    if not is_binary(data) or not (center is None or isinstance(center, (int, float))):
        check(data)
        middle = sum(data) / len(data) if center is None else center
        return sum([(item - middle) * (item - middle) for item in data])
    if not all(map(math.isfinite, data)):
        return math.nan
    items = [Exact.of(item) for item in data]
    if center is None:
        count, plain, square = Exact.of(len(data)), Exact(0, []), Exact(0, [])
        for item in items:
            plain = plain + item
            square = square + item * item
        return (count * square - plain * plain) / count
    middle, square = Exact.of(center), Exact(0, [])
    for item in items:
        square = square + (item - middle) * (item - middle)
    return square


def fraction_of(value, count, kind):
    """A sum of squares by a count, in the type of the data."""
    if not isinstance(value, Exact):
        return value / count
    result = float(value / Exact.of(count))
    if issubclass(kind, int):
        whole = round(result)
        is_whole = (value - Exact.of(whole) * Exact.of(count)).sign == 0
        return whole if is_whole else result
    return in_kind(result, kind)
