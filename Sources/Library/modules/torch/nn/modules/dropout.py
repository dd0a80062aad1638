"""Dropout (Srivastava et al. 2014)."""

from torch.nn import functional as F
from torch.nn.modules.module import Module


class _Dropout(Module):
    """Sets numbers to zero at random while training, and scales the rest up."""

    def __init__(self, p=0.5, inplace=False):
        super().__init__()
        if p < 0 or p > 1:
            raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
        self.p = p
        self.inplace = inplace

    def forward(self, input):
        return self.function(input, self.p, self.training, self.inplace)

    def extra_repr(self):
        return f"p={self.p}, inplace={self.inplace}"


class Dropout(_Dropout):
    """Each number by itself."""

    def function(self, *args, **kwargs):
        return F.dropout(*args, **kwargs)


class Dropout1d(_Dropout):
    """Whole channels of (N, C, L)."""

    def function(self, *args, **kwargs):
        return F.dropout1d(*args, **kwargs)


class Dropout2d(_Dropout):
    """Whole channels of (N, C, H, W)."""

    def function(self, *args, **kwargs):
        return F.dropout2d(*args, **kwargs)


class Dropout3d(_Dropout):
    """Whole channels of (N, C, D, H, W)."""

    def function(self, *args, **kwargs):
        return F.dropout3d(*args, **kwargs)


class AlphaDropout(_Dropout):
    """Dropout that keeps mean and variance, for SELU networks."""

    def function(self, *args, **kwargs):
        return F.alpha_dropout(*args, **kwargs)


class FeatureAlphaDropout(_Dropout):
    """`AlphaDropout` of whole channels."""

    def function(self, *args, **kwargs):
        return F.feature_alpha_dropout(*args, **kwargs)
