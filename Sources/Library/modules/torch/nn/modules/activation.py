"""Activation functions as modules."""

import torch
from torch.nn import functional as F
from torch.nn.modules.module import Module
from torch.nn.parameter import Parameter


def _inplace(self):
    return "inplace=True" if self.inplace else ""


class _InPlace(Module):
    """An activation whose only option is to work in place."""

    def __init__(self, inplace=False):
        super().__init__()
        self.inplace = inplace

    def forward(self, input):
        return self.function(input, inplace=self.inplace)

    extra_repr = _inplace


class ReLU(_InPlace):
    """max(0, x)."""

    def function(self, *args, **kwargs):
        return F.relu(*args, **kwargs)


class ReLU6(_InPlace):
    """min(max(0, x), 6)."""

    def function(self, *args, **kwargs):
        return F.relu6(*args, **kwargs)


class SiLU(_InPlace):
    """x · sigmoid(x)."""

    def function(self, *args, **kwargs):
        return F.silu(*args, **kwargs)


class Mish(_InPlace):
    """x · tanh(softplus(x))."""

    def function(self, *args, **kwargs):
        return F.mish(*args, **kwargs)


class Hardswish(_InPlace):
    """x · relu6(x + 3) / 6."""

    def function(self, *args, **kwargs):
        return F.hardswish(*args, **kwargs)


class Hardsigmoid(_InPlace):
    """relu6(x + 3) / 6."""

    def function(self, *args, **kwargs):
        return F.hardsigmoid(*args, **kwargs)


class SELU(_InPlace):
    """The self-normalising exponential unit (Klambauer et al. 2017)."""

    def function(self, *args, **kwargs):
        return F.selu(*args, **kwargs)


class Sigmoid(Module):
    """1 / (1 + exp(-x))."""

    def forward(self, input):
        return torch.sigmoid(input)


class Tanh(Module):
    """tanh(x)."""

    def forward(self, input):
        return torch.tanh(input)


class LogSigmoid(Module):
    """log(sigmoid(x))."""

    def forward(self, input):
        return F.logsigmoid(input)


class Softsign(Module):
    """x / (1 + |x|)."""

    def forward(self, input):
        return F.softsign(input)


class Tanhshrink(Module):
    """x - tanh(x)."""

    def forward(self, input):
        return F.tanhshrink(input)


class LeakyReLU(Module):
    """x where it is positive, else `negative_slope` · x."""

    def __init__(self, negative_slope=0.01, inplace=False):
        super().__init__()
        self.negative_slope = negative_slope
        self.inplace = inplace

    def forward(self, input):
        return F.leaky_relu(input, self.negative_slope, self.inplace)

    def extra_repr(self):
        return f"negative_slope={self.negative_slope}" + (", inplace=True" if self.inplace else "")


class RReLU(Module):
    """x where it is positive, else x times a slope drawn between two numbers (Xu et al. 2015)."""

    def __init__(self, lower=1.0 / 8, upper=1.0 / 3, inplace=False):
        super().__init__()
        self.lower = lower
        self.upper = upper
        self.inplace = inplace

    def forward(self, input):
        return F.rrelu(input, self.lower, self.upper, self.training, self.inplace)

    def extra_repr(self):
        return f"lower={self.lower}, upper={self.upper}" + (", inplace=True" if self.inplace else "")


class _Alpha(Module):
    """An activation with one number, `alpha`."""

    def __init__(self, alpha=1.0, inplace=False):
        super().__init__()
        self.alpha = alpha
        self.inplace = inplace

    def forward(self, input):
        return self.function(input, self.alpha, self.inplace)

    def extra_repr(self):
        return f"alpha={self.alpha}" + (", inplace=True" if self.inplace else "")


class ELU(_Alpha):
    """x where it is positive, else `alpha` · (exp(x) - 1)."""

    def function(self, *args, **kwargs):
        return F.elu(*args, **kwargs)


class CELU(_Alpha):
    """max(0, x) + min(0, `alpha` · (exp(x / `alpha`) - 1))."""

    def function(self, *args, **kwargs):
        return F.celu(*args, **kwargs)


class GELU(Module):
    """x · Φ(x), exactly or with tanh."""

    def __init__(self, approximate="none"):
        super().__init__()
        self.approximate = approximate

    def forward(self, input):
        return F.gelu(input, approximate=self.approximate)

    def extra_repr(self):
        return f"approximate={self.approximate!r}"


class Hardtanh(Module):
    """x clamped between two numbers."""

    def __init__(self, min_val=-1.0, max_val=1.0, inplace=False):
        super().__init__()
        self.min_val = min_val
        self.max_val = max_val
        self.inplace = inplace

    def forward(self, input):
        return F.hardtanh(input, self.min_val, self.max_val, self.inplace)

    def extra_repr(self):
        return f"min_val={self.min_val}, max_val={self.max_val}" + (", inplace=True" if self.inplace else "")


class Softplus(Module):
    """log(1 + exp(`beta` · x)) / `beta`."""

    def __init__(self, beta=1.0, threshold=20.0):
        super().__init__()
        self.beta = beta
        self.threshold = threshold

    def forward(self, input):
        return F.softplus(input, self.beta, self.threshold)

    def extra_repr(self):
        return f"beta={self.beta}, threshold={self.threshold}"


class Threshold(Module):
    """x where it is above a threshold, else a value."""

    def __init__(self, threshold, value, inplace=False):
        super().__init__()
        self.threshold = threshold
        self.value = value
        self.inplace = inplace

    def forward(self, input):
        return F.threshold(input, self.threshold, self.value, self.inplace)

    def extra_repr(self):
        return f"threshold={self.threshold}, value={self.value}" + (", inplace=True" if self.inplace else "")


class _Shrink(Module):
    """Pulls numbers near zero to zero."""

    def __init__(self, lambd=0.5):
        super().__init__()
        self.lambd = lambd

    def forward(self, input):
        return self.function(input, self.lambd)

    def extra_repr(self):
        return str(self.lambd)


class Softshrink(_Shrink):
    """x moved towards zero by `lambd`."""

    def function(self, *args, **kwargs):
        return F.softshrink(*args, **kwargs)


class Hardshrink(_Shrink):
    """x where it is further than `lambd` from zero, else 0."""

    def function(self, *args, **kwargs):
        return F.hardshrink(*args, **kwargs)


class PReLU(Module):
    """x where it is positive, else a learnt slope times x (He et al. 2015)."""

    def __init__(self, num_parameters=1, init=0.25, device=None, dtype=None):
        super().__init__()
        self.num_parameters = num_parameters
        self.init = init
        self.weight = Parameter(torch.full((num_parameters,), float(init), dtype=dtype))

    def forward(self, input):
        return F.prelu(input, self.weight)

    def extra_repr(self):
        return f"num_parameters={self.num_parameters}"


class GLU(Module):
    """One half times the sigmoid of the other."""

    def __init__(self, dim=-1):
        super().__init__()
        self.dim = dim

    def forward(self, input):
        return F.glu(input, self.dim)

    def extra_repr(self):
        return f"dim={self.dim}"


class _Softmax(Module):
    """A softmax along a dimension."""

    def __init__(self, dim=None):
        super().__init__()
        self.dim = dim

    def forward(self, input):
        return self.function(input, self.dim)

    def extra_repr(self):
        return f"dim={self.dim}"


class Softmax(_Softmax):
    """exp(x) divided by its sum."""

    def function(self, *args, **kwargs):
        return F.softmax(*args, **kwargs)


class LogSoftmax(_Softmax):
    """The logarithm of the softmax."""

    def function(self, *args, **kwargs):
        return F.log_softmax(*args, **kwargs)

    def extra_repr(self):
        return f"dim={self.dim}"


class Softmin(_Softmax):
    """The softmax of -x."""

    def function(self, *args, **kwargs):
        return F.softmin(*args, **kwargs)


class Softmax2d(Module):
    """The softmax over the channels at each position."""

    def forward(self, input):
        if input.dim() not in (3, 4):
            raise ValueError(f"Softmax2d: expected input to be 3D or 4D, got {input.dim()}D instead")
        return F.softmax(input, -3)
