"""Counts of numbers in bins."""

import torch
from torch import return_types


def _edges(values, bins, range):
    if isinstance(bins, torch.Tensor):
        return bins
    if range is None:
        low, high = (values.min(), values.max()) if values.numel() > 0 else (0.0, 1.0)
    else:
        low, high = range
    low, high = float(low), float(high)
    if low == high:
        low, high = low - 0.5, high + 0.5
    return torch.linspace(low, high, bins + 1, dtype=values.dtype)


def _places(values, edges):
    """The bin of each number, -1 where it lies outside; the last bin has its end."""
    places = torch.searchsorted(edges.contiguous(), values.contiguous(), right=True) - 1
    places = torch.where(values == edges[-1], edges.numel() - 2, places)
    return torch.where((values < edges[0]) | (values > edges[-1]), -1, places)


def histogram(input, bins=100, *, range=None, weight=None, density=False, out=None):
    """The number of elements between the edges of each bin, or the sum of their weights, and the edges."""
    hist, edges = histogramdd(input.reshape(-1, 1), [bins], range=range,
                              weight=None if weight is None else weight.reshape(-1), density=density)
    return return_types.histogram(hist, edges[0])


def histogramdd(input, bins, *, range=None, weight=None, density=False, out=None):
    """The number of points (the last dimension holds the coordinates) in each box of a grid, and the edges."""
    points = input.reshape(-1, input.size(-1))
    count = points.size(1)
    if isinstance(bins, int):
        bins = [bins] * count
    if len(bins) != count:
        raise RuntimeError(
            f"histogramdd: Expected {count} sequences of bin edges for a {count}-dimensional histogram but got {len(bins)}")
    ranges = [None] * count if range is None else [range[2 * i:2 * i + 2] for i, _ in enumerate(bins)]
    edges = [_edges(points[:, i], bins[i], ranges[i]) for i, _ in enumerate(bins)]
    sizes = [edge.numel() - 1 for edge in edges]
    flat = torch.zeros(points.size(0), dtype=torch.int64)
    inside = torch.ones(points.size(0), dtype=torch.bool)
    for i, edge in enumerate(edges):
        places = _places(points[:, i], edge)
        inside = inside & (places >= 0)
        flat = flat * sizes[i] + places
    weights = torch.ones(points.size(0), dtype=input.dtype) if weight is None else weight.reshape(-1)
    total = 1
    for size in sizes:
        total *= size
    hist = torch.zeros(total, dtype=input.dtype).index_add_(0, flat[inside], weights[inside]).reshape(sizes)
    if density:
        hist = hist / hist.sum()
        for i, edge in enumerate(edges):
            hist = hist / (edge[1:] - edge[:-1]).reshape([-1 if d == i else 1 for d in _dims(count)])
    return return_types.histogramdd(hist, tuple(edges))


def _dims(count):
    return list(range(count))
