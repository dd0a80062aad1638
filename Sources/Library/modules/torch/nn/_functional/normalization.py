"""Normalisation that is composed of other operations."""

import torch
from torch._C import _nn


def local_response_norm(input, size, alpha=1e-4, beta=0.75, k=1.0):
    """Each number divided by (k + alpha · mean square of `size` neighbouring channels) ^ beta (Krizhevsky 2012)."""
    dim = input.dim()
    if dim < 3:
        raise ValueError(f"Expected 3D or higher dimensionality                          input (got {dim} dimensions)")
    if input.numel() == 0:
        return input
    squares = input.mul(input)
    before, after = size // 2, (size - 1) // 2
    padded = _nn.pad(squares, (0, 0) * (dim - 2) + (before, after))
    total = sum(padded[:, i:i + input.shape[1]] for i in range(size))
    return input / (total / size).mul(alpha).add(k).pow(beta)


def rms_norm(input, normalized_shape, weight=None, eps=None):
    """Each example divided by the root mean square over its last dimensions (Zhang and Sennrich 2019)."""
    count = len(normalized_shape)
    if tuple(input.shape[input.dim() - count:]) != tuple(normalized_shape):
        shape = ", ".join(str(n) for n in normalized_shape)
        raise RuntimeError(
            f"Given normalized_shape=[{shape}], expected input with shape [*, {shape}], but got input of size"
            f"{list(input.shape)}")
    dims = tuple(range(-count, 0))
    eps = torch.finfo(input.dtype).eps if eps is None else eps
    normalized = input * torch.rsqrt(input.pow(2).mean(dims, keepdim=True) + eps)
    return normalized if weight is None else normalized * weight
