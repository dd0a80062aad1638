"""Pools of volumes by powers, and the inverse of max pools."""

import torch
from torch.nn._functional.volumes import avg_pool3d


def lp_pool3d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
    """(Σ xᵖ)^(1/p) of each window of a volume."""
    kernel = [kernel_size] * 3 if isinstance(kernel_size, int) else list(kernel_size)
    mean = avg_pool3d(input.pow(norm_type), kernel, stride, 0, ceil_mode)
    count = kernel[0] * kernel[1] * kernel[2]
    return (torch.sign(mean) * torch.relu(torch.abs(mean))).mul(count).pow(1.0 / norm_type)


def max_unpool3d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
    """Elements put back where `max_pool3d` found them, among zeros."""
    kernel = [kernel_size] * 3 if isinstance(kernel_size, int) else list(kernel_size)
    stride = kernel if stride is None or stride == [] else [stride] * 3 if isinstance(stride, int) else list(stride)
    padding = [padding] * 3 if isinstance(padding, int) else list(padding)
    sizes = [(size - 1) * s - 2 * p + k for size, s, p, k in zip(input.shape[-3:], stride, padding, kernel)]
    if output_size is not None:
        wanted = list(output_size)[-3:]
        for i, (size, own) in enumerate(zip(wanted, sizes)):
            if not own - stride[i] < size < own + stride[i]:
                raise ValueError(
                    f"invalid output_size {list(output_size)} (dim {i} must be between {own - stride[i]} and "
                    f"{own + stride[i]})")
        sizes = wanted
    outer = list(input.shape[:-3])
    whole = input.new_zeros(*outer, sizes[0] * sizes[1] * sizes[2])
    return whole.scatter(-1, indices.reshape(*outer, -1), input.reshape(*outer, -1)).reshape(*outer, *sizes)
