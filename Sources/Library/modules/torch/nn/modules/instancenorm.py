"""Instance normalisation (Ulyanov et al. 2016, https://arxiv.org/abs/1607.08022)."""

from torch.nn import functional as F
from torch.nn.modules.batchnorm import LazyNorm, Norm


class _InstanceNorm(Norm):
    """Statistics of each example by itself."""

    def __init__(self, num_features, eps=1e-5, momentum=0.1, affine=False, track_running_stats=False, device=None,
                 dtype=None, *, bias=True):
        super().__init__(num_features, eps, momentum, affine, track_running_stats, dtype, bias)

    def forward(self, input):
        self._check_input_dim(input)
        if input.dim() in self.unbatched:
            return self._normalised(input.unsqueeze(0)).squeeze(0)
        return self._normalised(input)

    def _normalised(self, input):
        return F.instance_norm(
            input, self.running_mean, self.running_var, self.weight, self.bias,
            self.training or not self.track_running_stats, 0.0 if self.momentum is None else self.momentum,
            self.eps)


class InstanceNorm1d(_InstanceNorm):
    """Instance normalisation of (N, C, L)."""

    dimensions = (2, 3)
    unbatched = (2,)
    expected = "2D or 3D"


class InstanceNorm2d(_InstanceNorm):
    """Instance normalisation of (N, C, H, W)."""

    dimensions = (3, 4)
    unbatched = (3,)
    expected = "3D or 4D"


class InstanceNorm3d(_InstanceNorm):
    """Instance normalisation of (N, C, D, H, W)."""

    dimensions = (4, 5)
    unbatched = (4,)
    expected = "4D or 5D"


class LazyInstanceNorm1d(LazyNorm, InstanceNorm1d):
    """An `InstanceNorm1d` that takes `num_features` from its first input."""

    becomes = InstanceNorm1d


class LazyInstanceNorm2d(LazyNorm, InstanceNorm2d):
    """An `InstanceNorm2d` that takes `num_features` from its first input."""

    becomes = InstanceNorm2d


class LazyInstanceNorm3d(LazyNorm, InstanceNorm3d):
    """An `InstanceNorm3d` that takes `num_features` from its first input."""

    becomes = InstanceNorm3d
