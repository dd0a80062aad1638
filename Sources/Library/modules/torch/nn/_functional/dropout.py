"""Dropout of the channels of volumes."""

import torch


def dropout3d(input, p=0.5, training=True, inplace=False):
    """Whole channels of volumes made 0 at random, the others scaled."""
    if p < 0.0 or p > 1.0:
        raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
    if p == 0 or not training or input.numel() == 0:
        return input
    volumes = input.unsqueeze(0) if input.dim() == 4 else input
    if p == 1:
        result = volumes * torch.zeros_like(volumes)
    else:
        result = volumes * _kept(volumes, p)
    result = result.squeeze(0) if input.dim() == 4 else result
    return input.copy_(result) if inplace else result


def _kept(volumes, p):
    """For each channel 0, or what keeps the mean."""
    shape = list(volumes.shape[:2]) + [1] * (volumes.dim() - 2)
    return torch.empty(shape, dtype=volumes.dtype).bernoulli_(1 - p).div_(1 - p)
