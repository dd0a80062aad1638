"""Images and volumes of another size."""

import torch
from torch._C._nn import adaptive_avg_pool1d, adaptive_avg_pool2d
from torch._C._nn import interpolate as interpolate_image
from torch.nn._functional.sampling import cubic_weights
from torch.nn._functional.volumes import adaptive_avg_pool3d


def interpolate(input, size=None, scale_factor=None, mode="nearest", align_corners=None, recompute_scale_factor=None,
                antialias=False):
    """The input at other places: the nearest of its pixels, a blend of them, or the mean of an area."""
    composed = mode in ("bicubic", "area", "trilinear") or (input.dim() == 5 and mode in ("nearest", "nearest-exact"))
    if antialias:
        raise NotImplementedError("Etude's interpolate has no antialias")
    if not composed:
        return interpolate_image(input, size, scale_factor, mode, align_corners, recompute_scale_factor)
    count = input.dim() - 2
    wanted = {"bicubic": 4, "trilinear": 5}.get(mode)
    if wanted is not None and input.dim() != wanted:
        raise NotImplementedError(
            "Input Error: Only 3D, 4D and 5D input Tensors supported (got {}D) for the modes: nearest | linear | bilinear | "
            "bicubic | trilinear | area | nearest-exact (got {})".format(input.dim(), mode))
    if mode in ("nearest", "area", "nearest-exact") and align_corners is not None:
        raise ValueError(
            "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear")
    sizes, scales = _target(input, size, scale_factor, count, recompute_scale_factor)
    if mode == "area":
        pools = {1: adaptive_avg_pool1d, 2: adaptive_avg_pool2d, 3: adaptive_avg_pool3d}
        return pools[count](input, sizes if count > 1 else sizes[0])
    for i in range(count):
        line = _line(input.size(i + 2), sizes[i], scales[i], mode, bool(align_corners), input.dtype)
        input = _blend(input, i + 2, *line)
    return input


def _target(input, size, scale_factor, count, recompute):
    """The sizes of the result, and how many places of it there are to one of the input, where that was given."""
    if size is None and scale_factor is None:
        raise ValueError("either size or scale_factor should be defined")
    if size is not None and scale_factor is not None:
        raise ValueError("only one of size or scale_factor should be defined")
    if size is not None:
        return [size] * count if isinstance(size, int) else list(size), [None] * count
    factors = [scale_factor] * count if isinstance(scale_factor, (int, float)) else list(scale_factor)
    sizes = [int(input.size(i + 2) * factors[i]) for i in range(count)]
    return sizes, [None] * count if recompute else factors


def _line(length, size, scale, mode, align_corners, dtype):
    """Which places along one dimension take part in those of the result, and with what weights."""
    if align_corners:
        step = (length - 1) / (size - 1) if size > 1 else 0.0
    else:
        step = 1 / scale if scale is not None else length / size
    place = torch.arange(size, dtype=dtype)
    if mode.startswith("nearest"):
        place = place * step if mode == "nearest" else (place + 0.5) * step
        return [place.floor().long().clamp(max=length - 1)], [torch.ones(size, dtype=dtype)]
    place = place * step if align_corners else (place + 0.5) * step - 0.5
    if mode == "trilinear":
        place = place.clamp(min=0)
        low = place.floor().long().clamp(max=length - 1)
        share = (place - low).clamp(0, 1)
        return [low, (low + 1).clamp(max=length - 1)], [1 - share, share]
    low = place.floor()
    return [(low.long() + i - 1).clamp(0, length - 1) for i in range(4)], cubic_weights(place - low)


def _blend(input, dim, places, weights):
    shape = [-1 if d == dim else 1 for d in range(input.dim())]
    total = None
    for place, weight in zip(places, weights):
        part = input.index_select(dim, place) * weight.reshape(shape)
        total = part if total is None else total + part
    return total
