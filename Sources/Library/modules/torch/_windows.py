"""Windows: what a signal is multiplied with before its spectrum is taken."""

import math
import torch


def _window(name, length, periodic, dtype, requires_grad, shape):
    """The values of `shape` at the places of a window; a periodic one is a longer symmetric one without its end."""
    dtype = torch.get_default_dtype() if dtype is None else dtype
    if not dtype.is_floating_point:
        raise RuntimeError(
            f"{name} expects floating point dtypes, got: TensorOptions(dtype={torch.empty(0, dtype=dtype).type()[6:-6].lower()}, "
            "device=cpu, layout=Strided, requires_grad=false (default), pinned_memory=false (default), "
            "memory_format=(nullopt))")
    if length < 0:
        raise RuntimeError(f"{name} requires non-negative window_length, got window_length={length}")
    if length == 0:
        return torch.empty(0, dtype=dtype, requires_grad=requires_grad)
    if length == 1:
        return torch.ones(1, dtype=dtype, requires_grad=requires_grad)
    size = length + 1 if periodic else length
    window = shape(torch.arange(size, dtype=dtype), size)
    return window[:length].clone().requires_grad_(requires_grad)


def hamming_window(window_length, periodic=True, alpha=0.54, beta=0.46, *, dtype=None, layout=None, device=None,
                   pin_memory=False, requires_grad=False):
    """alpha - beta cos(2πn / (N - 1))."""
    return _window("hamming_window", window_length, periodic, dtype, requires_grad,
                   lambda n, size: n.mul(math.pi * 2.0 / (size - 1)).cos().mul(-beta).add(alpha))


def hann_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, pin_memory=False,
                requires_grad=False):
    """(1 - cos(2πn / (N - 1))) / 2."""
    return _window("hann_window", window_length, periodic, dtype, requires_grad,
                   lambda n, size: n.mul(math.pi * 2.0 / (size - 1)).cos().mul(-0.5).add(0.5))


def bartlett_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, pin_memory=False,
                    requires_grad=False):
    """A triangle: 1 - |2n / (N - 1) - 1|."""
    def shape(n, size):
        rising = n.mul(2.0 / (size - 1))
        return torch.where(torch.arange(size) <= (size - 1) // 2, rising, 2.0 - rising)
    return _window("bartlett_window", window_length, periodic, dtype, requires_grad, shape)


def blackman_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, pin_memory=False,
                    requires_grad=False):
    """0.42 - 0.5 cos(2πn / (N - 1)) + 0.08 cos(4πn / (N - 1))."""
    def shape(n, size):
        angle = n.mul(math.pi / (size - 1))
        return angle.mul(4).cos().mul(0.08) - angle.mul(2).cos().mul(0.5) + 0.42
    return _window("blackman_window", window_length, periodic, dtype, requires_grad, shape)


def kaiser_window(window_length, periodic=True, beta=12.0, *, dtype=None, layout=None, device=None, pin_memory=False,
                  requires_grad=False):
    """I₀(β sqrt(1 - (2n / (N - 1) - 1)²)) / I₀(β)."""
    def shape(n, size):
        place = n.double() * 2.0 / (size - 1) - 1
        scale = torch.i0(torch.tensor(beta, dtype=torch.float64))
        return (torch.i0(beta * (1 - place * place).clamp(min=0).sqrt()) / scale).to(n.dtype)
    return _window("kaiser_window", window_length, periodic, dtype, requires_grad, shape)
