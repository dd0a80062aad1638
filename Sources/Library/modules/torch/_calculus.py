"""Integrals and derivatives of sampled functions."""

import math
import torch


def _panels(name, y, x, dx, dim):
    """The areas of the trapezoids between neighbours."""
    first = y.narrow(dim, 0, max(y.size(dim) - 1, 0))
    second = y.narrow(dim, 1, max(y.size(dim) - 1, 0)) if y.size(dim) > 0 else first
    if x is None:
        return (first + second) * dx / 2
    if x.dim() == 1:
        if x.size(0) != y.size(dim):
            raise RuntimeError(f"{name}: There must be one `x` value for each sample point")
        widths = (x[1:] - x[:-1]).reshape([-1 if d == dim % y.dim() else 1 for d in range(y.dim())])
    else:
        widths = x.narrow(dim, 1, x.size(dim) - 1) - x.narrow(dim, 0, x.size(dim) - 1)
    return (first + second) * widths / 2


def trapezoid(y, x=None, *, dx=1, dim=-1):
    """The integral along a dimension by the trapezoid rule."""
    if y.size(dim) == 0:
        return y.sum(dim)
    if x is None:
        inner = y.sum(dim) - (y.select(dim, 0) + y.select(dim, -1)) * 0.5
        return inner * dx
    return _panels("trapezoid", y, x, dx, dim).sum(dim)


trapz = trapezoid


def cumulative_trapezoid(y, x=None, *, dx=1, dim=-1):
    """The integrals up to each place but the first."""
    if x is None:
        first, second = y.narrow(dim, 0, y.size(dim) - 1), y.narrow(dim, 1, y.size(dim) - 1)
        return (dx / 2.0) * (second + first).cumsum(dim)
    return _panels("cumulative_trapezoid", y, x, dx, dim).cumsum(dim)


def gradient(input, *, spacing=1, dim=None, edge_order=1):
    """The derivatives along dimensions, by central differences that allow for uneven spacing."""
    dims = list(range(input.dim())) if dim is None else [dim] if isinstance(dim, int) else list(dim)
    if isinstance(spacing, (int, float)):
        spaces = [spacing] * len(dims)
    elif isinstance(spacing, torch.Tensor):
        spaces = [spacing]
    else:
        spaces = list(spacing)
    if len(spaces) != len(dims):
        raise RuntimeError(
            f"torch.gradient expected spacing to be unspecified, a scalar or a list of length {len(dims)} but got a list "
            f"of length {len(spaces)}")
    if edge_order not in (1, 2):
        raise RuntimeError("torch.gradient only supports edge_order=1 and edge_order=2.")
    for d in dims:
        if input.size(d) <= edge_order:
            raise RuntimeError(
                "torch.gradient expected each dimension size to be at least edge_order+1")
    return tuple(_derivative(input, d, space, edge_order) for d, space in zip(dims, spaces))


def _derivative(y, dim, space, edge_order):
    n = y.size(dim)
    at = lambda start, length: y.narrow(dim, start, length)
    if isinstance(space, torch.Tensor) and space.dim() == 1:
        widths = space[1:] - space[:-1]
        shape = [-1 if d == dim % y.dim() else 1 for d in range(y.dim())]
        h = widths[:-1].reshape(shape)
        k = widths[1:].reshape(shape)
        inner = (-(k / (h * (h + k))) * at(0, n - 2) + (k - h) / (h * k) * at(1, n - 2)
                 + h / (k * (h + k)) * at(2, n - 2))
        first, last = widths[0], widths[-1]
        start = (at(1, 1) - at(0, 1)) / first
        end = (at(n - 1, 1) - at(n - 2, 1)) / last
        if edge_order == 2:
            a, b = widths[0], widths[1]
            start = (-(2 * a + b) / (a * (a + b)) * at(0, 1) + (a + b) / (a * b) * at(1, 1)
                     - a / (b * (a + b)) * at(2, 1))
            a, b = widths[-2], widths[-1]
            end = (b / (a * (a + b)) * at(n - 3, 1) - (b + a) / (a * b) * at(n - 2, 1)
                   + (2 * b + a) / (b * (a + b)) * at(n - 1, 1))
        return torch.cat([start, inner, end], dim)
    h = space
    inner = (at(2, n - 2) - at(0, n - 2)) / (2 * h)
    if edge_order == 1:
        start, end = (at(1, 1) - at(0, 1)) / h, (at(n - 1, 1) - at(n - 2, 1)) / h
    else:
        start = (-3 * at(0, 1) + 4 * at(1, 1) - at(2, 1)) / (2 * h)
        end = (3 * at(n - 1, 1) - 4 * at(n - 2, 1) + at(n - 3, 1)) / (2 * h)
    return torch.cat([start, inner, end], dim)
