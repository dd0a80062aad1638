"""Statistics of small sets of numbers, each result rounded once."""

from statistics._averages import (
    fmean, geometric_mean, harmonic_mean, mean, median, median_grouped, median_high, median_low, mode,
    multimode)
from statistics._normal import NormalDist, _normal_dist_inv_cdf
from statistics._numbers import StatisticsError
from statistics._relation import LinearRegression, correlation, covariance, linear_regression
from statistics._spread import pstdev, pvariance, quantiles, stdev, variance

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
    "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode",
    "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance"]
