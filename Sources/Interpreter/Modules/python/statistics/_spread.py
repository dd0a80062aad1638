"""Variances, standard deviations and quantiles."""

__name__ = "statistics"

import math
from statistics._exact import Exact
from statistics._numbers import StatisticsError, fraction_of, in_kind, kind_of, squares


def variance(data, xbar=None):
    """The sample variance."""
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    return fraction_of(squares(data, xbar), len(data) - 1, kind_of(data))


def pvariance(data, mu=None):
    """The variance of a population."""
    data = list(data)
    if not data:
        raise StatisticsError("pvariance requires at least one data point")
    return fraction_of(squares(data, mu), len(data), kind_of(data))


def _root(value, count):
    """The root of a sum of squares by a count, rounded once."""
    if isinstance(value, Exact):
        return (value / Exact.of(count)).root()
    value = value / count
    return value.sqrt() if hasattr(value, "sqrt") else math.sqrt(value)


def stdev(data, xbar=None):
    """The sample standard deviation."""
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return in_kind(_root(squares(data, xbar), len(data) - 1), _float_kind(data))


def pstdev(data, mu=None):
    """The standard deviation of a population."""
    data = list(data)
    if not data:
        raise StatisticsError("pstdev requires at least one data point")
    return in_kind(_root(squares(data, mu), len(data)), _float_kind(data))


def _float_kind(data):
    kind = kind_of(data)
    return kind if hasattr(kind, "sqrt") else float


def quantiles(data, *, n=4, method="exclusive"):
    """The points that divide the data into n parts."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")
