"""Statistics of small sets of numbers."""

import math
from collections import Counter


class StatisticsError(ValueError):
    """Raised where there are too few numbers."""


def _like(data, value):
    """A result in the type of the data: whole results of whole numbers are ints."""
    if all(isinstance(item, int) for item in data) and value == int(value):
        return int(value)
    return value


def _total(data):
    if all(isinstance(item, int) for item in data):
        return sum(data)
    if all(isinstance(item, (int, float)) for item in data):
        return math.fsum(data)
    return sum(data)


def mean(data):
    """The arithmetic mean."""
    data = list(data)
    if not data:
        raise StatisticsError("mean requires at least one data point")
    return _like(data, _total(data) / len(data))


def fmean(data, weights=None):
    """The mean as a float."""
    data = list(data)
    if not data:
        raise StatisticsError("fmean requires at least one data point")
    if weights is None:
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return math.fsum([x * w for x, w in zip(data, weights)]) / total


def geometric_mean(data):
    """The n-th root of the product."""
    data = list(data)
    if not data or any(x <= 0 for x in data):
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
    return math.exp(fmean(map(math.log, data)))


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of the reciprocals."""
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if any(x == 0 for x in data):
        return 0
    weights = [1] * len(data) if weights is None else list(weights)
    return _like(data, sum(weights) / math.fsum([w / x for w, x in zip(weights, data)]))


def median(data):
    """The middle value, or the mean of the two."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    """The lower of the two middle values."""
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The higher of the two middle values."""
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def mode(data):
    """The most frequent value, the first of several."""
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    """The most frequent values."""
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def _squares(data, center):
    """The sum of squared deviations, without rounding where the data are whole."""
    n = len(data)
    if center is None and all(isinstance(x, int) for x in data):
        total = sum(data)
        return (n * sum(x * x for x in data) - total * total) / n, n
    if center is None:
        center = math.fsum(data) / n
        return math.fsum([(x - center) ** 2 for x in data]) - math.fsum([x - center for x in data]) ** 2 / n, n
    return math.fsum([(x - center) ** 2 for x in data]), n


def variance(data, xbar=None):
    """The sample variance."""
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    squares, n = _squares(data, xbar)
    return _like(data, squares / (n - 1))


def pvariance(data, mu=None):
    """The variance of a population."""
    data = list(data)
    if not data:
        raise StatisticsError("pvariance requires at least one data point")
    squares, n = _squares(data, mu)
    return _like(data, squares / n)


def stdev(data, xbar=None):
    """The sample standard deviation."""
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return math.sqrt(variance(data, xbar))


def pstdev(data, mu=None):
    """The standard deviation of a population."""
    data = list(data)
    if not data:
        raise StatisticsError("pstdev requires at least one data point")
    return math.sqrt(pvariance(data, mu))


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


def _paired(x, y, what):
    x, y = list(x), list(y)
    if len(x) != len(y):
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{what} requires at least two data points")
    mx, my = math.fsum(x) / len(x), math.fsum(y) / len(y)
    sxy = math.fsum([(a - mx) * (b - my) for a, b in zip(x, y)])
    sxx = math.fsum([(a - mx) ** 2 for a in x])
    syy = math.fsum([(b - my) ** 2 for b in y])
    return mx, my, sxy, sxx, syy, len(x)


def covariance(x, y, /):
    """The sample covariance."""
    _, _, sxy, _, _, n = _paired(x, y, "covariance")
    return sxy / (n - 1)


def correlation(x, y, /):
    """Pearson's correlation."""
    _, _, sxy, sxx, syy, _ = _paired(x, y, "correlation")
    if not sxx * syy:
        raise StatisticsError("at least one of the inputs is constant")
    return sxy / math.sqrt(sxx * syy)


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line of least squares."""
    from collections import namedtuple
    mx, my, sxy, sxx, _, _ = _paired(x, y, "linear regression")
    if not sxx:
        raise StatisticsError("x is constant")
    slope = sxy / sxx
    return namedtuple("LinearRegression", ["slope", "intercept"])(slope, my - slope * mx)
