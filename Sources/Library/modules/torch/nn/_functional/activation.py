"""Activations and random masks."""

import torch
from torch import _C
from torch._C import _nn


def relu(input, inplace=False):
    """max(0, x)."""
    return input.relu_() if inplace else torch.relu(input)


def relu_(input):
    """max(0, x), in place."""
    return input.relu_()


def sigmoid(input):
    """1 / (1 + exp(-x))."""
    return torch.sigmoid(input)


def tanh(input):
    """tanh(x)."""
    return torch.tanh(input)


def softmin(input, dim=None, _stacklevel=3, dtype=None):
    """The softmax of -x."""
    return _nn.softmax(-input, dim, dtype=dtype)


def elu_(input, alpha=1.0):
    """`elu` in place."""
    return _nn.elu(input, alpha, True)


def celu_(input, alpha=1.0):
    """`celu` in place."""
    return _nn.celu(input, alpha, True)


def selu_(input):
    """`selu` in place."""
    return _nn.selu(input, True)


def leaky_relu_(input, negative_slope=0.01):
    """`leaky_relu` in place."""
    return _nn.leaky_relu(input, negative_slope, True)


def hardtanh_(input, min_val=-1.0, max_val=1.0):
    """`hardtanh` in place."""
    return _nn.hardtanh(input, min_val, max_val, True)


def threshold_(input, threshold, value):
    """`threshold` in place."""
    return _nn.threshold(input, threshold, value, True)


def rrelu(input, lower=1.0 / 8, upper=1.0 / 3, training=False, inplace=False):
    """x where it is positive, else x times a slope: drawn anew for each element in training, their mean otherwise."""
    if training:
        slopes = torch.ones_like(input)
        negative = input <= 0
        slopes[negative] = torch.empty(int(negative.sum()), dtype=torch.float64).uniform_(lower, upper).to(input.dtype)
        result = _C._name_node(input * slopes, "RreluWithNoiseBackward0")
    else:
        result = _C._name_node(_nn.leaky_relu(input, (lower + upper) / 2), "RreluWithNoiseBackward0")
    return input.copy_(result) if inplace else result


def rrelu_(input, lower=1.0 / 8, upper=1.0 / 3, training=False):
    """`rrelu` in place."""
    return rrelu(input, lower, upper, training, True)


# The mean that SELU's outputs tend to below zero (Klambauer et al. 2017).
_SELU_FLOOR = 1.7580993408473766


def _alpha_masked(input, noise, p, training, inplace):
    """Elements set to SELU's floor where the noise is 0, and mean and variance put right again."""
    if p < 0 or p > 1:
        raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
    if not training or p == 0:
        return input
    if p == 1:
        result = input * torch.zeros_like(input)
    else:
        noise = noise.bernoulli_(1 - p)
        scale = 1.0 / ((_SELU_FLOOR * _SELU_FLOOR * p + 1) * (1 - p)) ** 0.5
        shift = (noise - 1) * (_SELU_FLOOR * scale) + _SELU_FLOOR * scale * p
        result = input * (noise * scale) + shift
    return input.copy_(result) if inplace else result


def alpha_dropout(input, p=0.5, training=False, inplace=False):
    """Dropout that keeps mean and variance, for SELU networks (Klambauer et al. 2017)."""
    return _alpha_masked(input, torch.empty_like(input), p, training, inplace)


def feature_alpha_dropout(input, p=0.5, training=False, inplace=False):
    """`alpha_dropout` of whole channels."""
    noise = input.new_empty(input.shape[:2] + (1,) * (input.dim() - 2))
    return _alpha_masked(input, noise, p, training, inplace)


def gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1):
    """A sample of a categorical distribution that gradients flow through (Jang et al. 2016)."""
    noise = -torch.empty_like(logits).exponential_().log()
    soft = _nn.softmax((logits + noise) / tau, dim)
    if not hard:
        return soft
    index = soft.max(dim, keepdim=True)[1]
    chosen = torch.zeros_like(logits).scatter_(dim, index, 1.0)
    return chosen - soft.detach() + soft
