"""Convolutions and pools of volumes (N, C, D, H, W), made of those of images and of windows."""

import torch
from torch._C._nn import conv2d, conv_transpose2d, pad


def _triple(value):
    return [value] * 3 if isinstance(value, int) else list(value) * 3 if len(value) == 1 else list(value)


def _batched(input, name):
    if input.dim() not in (4, 5):
        raise RuntimeError(
            f"Expected 4D (unbatched) or 5D (batched) input to {name}, but got input of size: {list(input.shape)}")
    return input.unsqueeze(0) if input.dim() == 4 else input


def conv3d(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
    """The convolution of volumes (N, C, D, H, W) with kernels (O, C / groups, kD, kH, kW)."""
    volumes = _batched(input, "conv3d")
    stride, dilation = _triple(stride), _triple(dilation)
    if padding == "valid":
        padding = 0
    if padding == "same":
        whole = [d * (k - 1) for d, k in zip(dilation, weight.shape[2:])]
        sides = [side for total in reversed(whole) for side in (total // 2, total - total // 2)]
        volumes, padding = pad(volumes, sides), 0
    padding = _triple(padding)
    if volumes.size(1) != weight.size(1) * groups:
        raise RuntimeError(
            f"Given groups={groups}, weight of size {list(weight.shape)}, expected input{list(volumes.shape)} to have "
            f"{weight.size(1) * groups} channels, but got {volumes.size(1)} channels instead")
    reach = dilation[0] * (weight.size(2) - 1) + 1
    volumes = pad(volumes, [0, 0, 0, 0, padding[0], padding[0]])
    depth = (volumes.size(2) - reach) // stride[0] + 1
    if depth < 1:
        sizes = [s + 2 * p for s, p in zip(input.shape[-3:], padding)]
        raise RuntimeError(
            f"Calculated padded input size per channel: ({sizes[0]} x {sizes[1]} x {sizes[2]}). Kernel size: "
            f"({weight.size(2)} x {weight.size(3)} x {weight.size(4)}). Kernel size can't be greater than actual input size")
    n = volumes.size(0)
    total = None
    for k in range(weight.size(2)):
        planes = volumes[:, :, k * dilation[0]:k * dilation[0] + (depth - 1) * stride[0] + 1:stride[0]]
        planes = planes.transpose(1, 2).reshape(n * depth, planes.size(1), planes.size(3), planes.size(4))
        part = conv2d(planes, weight[:, :, k], None, stride[1:], padding[1:], dilation[1:], groups)
        total = part if total is None else total + part
    result = total.reshape(n, depth, *total.shape[1:]).transpose(1, 2).contiguous()
    if bias is not None:
        result = result + bias.reshape(1, -1, 1, 1, 1)
    return result.squeeze(0) if input.dim() == 4 else result


def conv_transpose3d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
    """The transpose of `conv3d`, with kernels (C, O / groups, kD, kH, kW)."""
    volumes = _batched(input, "conv_transpose3d")
    stride, padding, dilation, extra = _triple(stride), _triple(padding), _triple(dilation), _triple(output_padding)
    n, depth = volumes.size(0), volumes.size(2)
    planes = volumes.transpose(1, 2).reshape(n * depth, volumes.size(1), volumes.size(3), volumes.size(4))
    full = (depth - 1) * stride[0] + dilation[0] * (weight.size(2) - 1) + 1 + extra[0]
    result = None
    for k in range(weight.size(2)):
        part = conv_transpose2d(planes, weight[:, :, k], None, stride[1:], padding[1:], extra[1:], groups, dilation[1:])
        if result is None:
            result = part.new_zeros(n, full, *part.shape[1:])
        places = torch.arange(depth) * stride[0] + k * dilation[0]
        result = result.index_add(1, places, part.reshape(n, depth, *part.shape[1:]))
    result = result[:, padding[0]:full - padding[0]].transpose(1, 2).contiguous()
    if bias is not None:
        result = result + bias.reshape(1, -1, 1, 1, 1)
    return result.squeeze(0) if input.dim() == 4 else result


def _windows(volumes, kernel, stride, padding, dilation, ceil_mode, filler):
    """The windows (N, C, D', H', W', kD, kH, kW), what lies outside filled in."""
    sides = []
    for i in range(3):
        size, reach = volumes.size(i + 2) + 2 * padding[i], dilation[i] * (kernel[i] - 1) + 1
        count = (size - reach + (stride[i] - 1 if ceil_mode else 0)) // stride[i] + 1
        if ceil_mode and (count - 1) * stride[i] >= volumes.size(i + 2) + padding[i]:
            count -= 1
        right = max((count - 1) * stride[i] + reach - size, 0) + padding[i]
        sides = [padding[i], right] + sides
    padded = pad(volumes, sides, "constant", filler)
    for i in range(3):
        reach = dilation[i] * (kernel[i] - 1) + 1
        padded = padded.unfold(i + 2, reach, stride[i])[..., ::dilation[i]]
    return padded


def max_pool3d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
    """The greatest element of each window of a volume, and its place counted through the volume."""
    volumes = _batched(input, "max_pool3d")
    kernel = _triple(kernel_size)
    stride = kernel if stride is None or stride == [] else _triple(stride)
    padding, dilation = _triple(padding), _triple(dilation)
    if any(2 * p > k for p, k in zip(padding, kernel)):
        raise RuntimeError(
            "pad should be at most half of effective kernel size, but got "
            f"pad={padding[0]}, kernel_size={kernel[0]} and dilation={dilation[0]}")
    values, places = _windows(volumes, kernel, stride, padding, dilation, ceil_mode, -torch.inf).flatten(5).max(-1)
    if input.dim() == 4:
        values = values.squeeze(0)
    if not return_indices:
        return values
    counts = torch.arange(volumes[0, 0].numel()).reshape(1, 1, *volumes.shape[2:])
    where = _windows(counts, kernel, stride, padding, dilation, ceil_mode, -1).flatten(5)
    indices = where.expand(*places.shape, where.size(-1)).gather(-1, places.unsqueeze(-1)).squeeze(-1)
    return values, indices.squeeze(0) if input.dim() == 4 else indices


def avg_pool3d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True,
               divisor_override=None):
    """The mean of each window of a volume."""
    volumes = _batched(input, "avg_pool3d")
    kernel = _triple(kernel_size)
    stride = kernel if stride is None or stride == [] else _triple(stride)
    padding = _triple(padding)
    if any(2 * p > k for p, k in zip(padding, kernel)):
        raise RuntimeError("pad should be at most half of kernel size, but got pad="
                           f"{padding[0]} and kernel_size={kernel[0]}")
    if divisor_override == 0:
        raise RuntimeError("divisor must be not zero")
    sums = _windows(volumes, kernel, stride, padding, [1] * 3, ceil_mode, 0.0).flatten(5).sum(-1)
    if divisor_override is not None:
        result = sums / divisor_override
    else:
        ones = torch.ones(1, 1, *volumes.shape[2:], dtype=input.dtype)
        inner = padding
        if count_include_pad:
            ones = pad(ones, [side for p in reversed(padding) for side in (p, p)], "constant", 1.0)
            inner = [0] * 3
        counts = _counted(ones, kernel, stride, inner, sums.shape[2:])
        result = sums / counts
    return result.squeeze(0) if input.dim() == 4 else result


def _counted(ones, kernel, stride, padding, sizes):
    """How many elements of each window count."""
    sides = []
    for i in range(3):
        right = max((sizes[i] - 1) * stride[i] + kernel[i] - ones.size(i + 2) - padding[i], 0)
        sides = [padding[i], right] + sides
    padded = pad(ones, sides, "constant", 0.0)
    for i in range(3):
        padded = padded.unfold(i + 2, kernel[i], stride[i])
    return padded.flatten(5).sum(-1)[:, :, :sizes[0], :sizes[1], :sizes[2]]


def _pieces(input, size, dim):
    """The ranges of a dimension that an adaptive pool takes together."""
    length = input.size(dim)
    return [(i * length // size, -(-(i + 1) * length // size)) for i in range(size)]


def _adaptive(input, output_size, body):
    sizes = [output_size] * 3 if isinstance(output_size, int) or output_size is None else list(output_size)
    for i, size in enumerate(sizes):
        dim = input.dim() - 3 + i
        if size is not None:
            input = torch.cat([body(input.narrow(dim, a, b - a), dim) for a, b in _pieces(input, size, dim)], dim)
    return input


def adaptive_avg_pool3d(input, output_size):
    """The means of as many parts of a volume as are asked for."""
    return _adaptive(_checked(input), output_size, lambda part, dim: part.mean(dim, keepdim=True))


def adaptive_max_pool3d(input, output_size, return_indices=False):
    """The greatest elements of as many parts of a volume as are asked for."""
    if return_indices:
        raise NotImplementedError("Etude's adaptive_max_pool3d gives no indices")
    return _adaptive(_checked(input), output_size, lambda part, dim: part.amax(dim, keepdim=True))


def _checked(input):
    _batched(input, "adaptive_pool3d")
    return input
