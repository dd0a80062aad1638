"""Functions that move, gather and combine elements."""

import math
import torch
from torch import _C
from torch._C import _nn


def bilinear(input1, input2, weight, bias=None):
    """x₁ᵀ A x₂ + b."""
    result = torch.einsum("...i,oij,...j->...o", input1, weight, input2)
    return result if bias is None else result + bias


def channel_shuffle(input, groups):
    """Channels taken in turn from each of several groups (Zhang et al. 2017)."""
    channels = input.shape[1]
    if groups <= 0:
        raise RuntimeError(f"Number of groups to divide channels in must be positive. Value of groups:{groups}")
    if channels % groups != 0:
        raise RuntimeError(
            f"Number of channels must be divisible by groups. Got {channels} channels and {groups} groups.")
    split = input.unflatten(1, (groups, channels // groups))
    return _C._name_node(split.transpose(1, 2).flatten(1, 2), "ChannelShuffleBackward0")


def max_pool1d_with_indices(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False,
                            return_indices=False):
    """The largest number of each window, and where it was."""
    return _nn.max_pool1d(input, kernel_size, stride, padding, dilation, ceil_mode=ceil_mode, return_indices=True)


def max_pool2d_with_indices(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False,
                            return_indices=False):
    """The largest number of each window, and where it was."""
    return _nn.max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode=ceil_mode, return_indices=True)


def _as_tuple(value, count):
    return (value,) * count if isinstance(value, int) else tuple(value)


def _max_unpool(input, indices, kernel_size, stride, padding, output_size, dims):
    """Numbers put back where max pooling found them, zeros elsewhere."""
    kernel = _as_tuple(kernel_size, dims)
    stride = kernel if stride is None else _as_tuple(stride, dims)
    padding = _as_tuple(padding, dims)
    sizes = [(size - 1) * s + k - 2 * p
             for size, s, k, p in zip(input.shape[-dims:], stride, kernel, padding)]
    if output_size is not None:
        wanted = list(output_size)[-dims:]
        for i, (given, size, step) in enumerate(zip(wanted, sizes, stride)):
            if not size - step < given < size + step:
                raise ValueError(f'invalid output_size "{output_size}" (dim {i} must be between {size - step} and '
                                 f"{size + step})")
        sizes = wanted
    lead = tuple(input.shape[:-dims])
    flat = input.new_zeros(lead + (math.prod(sizes),))
    result = flat.scatter(-1, indices.flatten(-dims), input.flatten(-dims))
    return result.view(lead + tuple(sizes))


def max_unpool1d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
    """Undoes `max_pool1d`, as far as it can be: all but the largest numbers are zeros."""
    return _max_unpool(input, indices, kernel_size, stride, padding, output_size, 1)


def max_unpool2d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
    """Undoes `max_pool2d`, as far as it can be: all but the largest numbers are zeros."""
    return _max_unpool(input, indices, kernel_size, stride, padding, output_size, 2)


def _lp_pool(input, norm_type, kernel_size, stride, ceil_mode, pool):
    sums = pool(input.pow(norm_type), kernel_size, stride, 0, ceil_mode)
    count = math.prod(kernel_size) if isinstance(kernel_size, (tuple, list)) else kernel_size ** (
        2 if pool is _nn.avg_pool2d else 1)
    return (torch.sign(sums) * torch.relu(torch.abs(sums))).mul(count).pow(1.0 / norm_type)


def lp_pool1d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
    """The p-norm of each window."""
    return _lp_pool(input, norm_type, kernel_size, stride, ceil_mode, _nn.avg_pool1d)


def lp_pool2d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
    """The p-norm of each window."""
    return _lp_pool(input, norm_type, kernel_size, stride, ceil_mode, _nn.avg_pool2d)


def upsample(input, size=None, scale_factor=None, mode="nearest", align_corners=None):
    """`interpolate`."""
    return _nn.interpolate(input, size, scale_factor, mode, align_corners)


def upsample_nearest(input, size=None, scale_factor=None):
    """`interpolate` by the nearest neighbour."""
    return _nn.interpolate(input, size, scale_factor, "nearest")


def upsample_bilinear(input, size=None, scale_factor=None):
    """`interpolate` along both directions, corners on corners."""
    return _nn.interpolate(input, size, scale_factor, "bilinear", True)


def embedding_bag(input, weight, offsets=None, max_norm=None, norm_type=2, scale_grad_by_freq=False, mode="mean",
                  sparse=False, per_sample_weights=None, include_last_offset=False, padding_idx=None):
    """The sum, mean or largest of the vectors of each bag of words.

    `input` is (bags, words), or one row with `offsets` that say where each bag begins.
    """
    if max_norm is not None or scale_grad_by_freq or sparse:
        raise NotImplementedError("Etude's embedding_bag has no max_norm, scale_grad_by_freq or sparse")
    if mode not in ("sum", "mean", "max"):
        raise ValueError("mode has to be one of sum, mean or max")
    if per_sample_weights is not None and mode != "sum":
        raise NotImplementedError(
            "embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' "
            f"(got mode='{mode}'). Please open a feature request on GitHub.")
    if input.dim() == 2:
        if offsets is not None:
            raise ValueError("if input is 2D, then offsets has to be None, as input is treated is a mini-batch of "
                             "fixed length sequences. However, found offsets of type " + str(type(offsets)))
        bounds = [(row * input.shape[1], (row + 1) * input.shape[1]) for row in range(input.shape[0])]
        words = input.reshape(-1)
    else:
        if offsets is None:
            raise ValueError("offsets has to be a 1D Tensor but got None")
        starts = offsets.tolist() + ([] if include_last_offset else [input.shape[0]])
        bounds = list(zip(starts[:-1], starts[1:]))
        words = input
    weights = None if per_sample_weights is None else per_sample_weights.reshape(-1)
    bags = [_bag(words[a:b], weight, mode, None if weights is None else weights[a:b], padding_idx)
            for a, b in bounds]
    return _C._name_node(torch.stack(bags), "EmbeddingBagBackward0")


def _bag(words, weight, mode, weights, padding_idx):
    if padding_idx is not None:
        kept = words != padding_idx % weight.shape[0]
        words = words[kept]
        weights = None if weights is None else weights[kept]
    if words.numel() == 0:
        return weight.new_zeros(weight.shape[1])
    vectors = weight[words]
    if weights is not None:
        vectors = vectors * weights.unsqueeze(1)
    if mode == "max":
        return vectors.max(0)[0]
    return vectors.sum(0) if mode == "sum" else vectors.mean(0)
