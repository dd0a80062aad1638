"""Pooling."""

from torch.nn import functional as F
from torch.nn.modules.module import Module


class _MaxPool(Module):
    """The largest number of each window."""

    def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False):
        super().__init__()
        self.kernel_size = kernel_size
        self.stride = stride if stride is not None else kernel_size
        self.padding = padding
        self.dilation = dilation
        self.return_indices = return_indices
        self.ceil_mode = ceil_mode

    def forward(self, input):
        return self.function(input, self.kernel_size, self.stride, self.padding, self.dilation,
                             ceil_mode=self.ceil_mode, return_indices=self.return_indices)

    def extra_repr(self):
        return (f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}, "
                f"dilation={self.dilation}, ceil_mode={self.ceil_mode}")


class MaxPool1d(_MaxPool):
    """Max pooling of (N, C, L)."""

    def function(self, *args, **kwargs):
        return F.max_pool1d(*args, **kwargs)


class MaxPool2d(_MaxPool):
    """Max pooling of (N, C, H, W)."""

    def function(self, *args, **kwargs):
        return F.max_pool2d(*args, **kwargs)


class MaxPool3d(_MaxPool):
    """Max pooling of (N, C, D, H, W)."""

    def function(self, *args, **kwargs):
        return F.max_pool3d(*args, **kwargs)


class _MaxUnpool(Module):
    """Numbers put back where max pooling found them."""

    def __init__(self, kernel_size, stride=None, padding=0):
        super().__init__()
        self.kernel_size = self._sizes(kernel_size)
        self.stride = self._sizes(kernel_size if stride is None else stride)
        self.padding = self._sizes(padding)

    def _sizes(self, value):
        return (value,) * self.dimensions if isinstance(value, int) else tuple(value)

    def forward(self, input, indices, output_size=None):
        return self.function(input, indices, self.kernel_size, self.stride, self.padding, output_size)

    def extra_repr(self):
        return f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}"


class MaxUnpool1d(_MaxUnpool):
    """Undoes `MaxPool1d`, as far as it can be."""

    dimensions = 1

    def function(self, *args, **kwargs):
        return F.max_unpool1d(*args, **kwargs)


class MaxUnpool2d(_MaxUnpool):
    """Undoes `MaxPool2d`, as far as it can be."""

    dimensions = 2

    def function(self, *args, **kwargs):
        return F.max_unpool2d(*args, **kwargs)


class AvgPool1d(Module):
    """Average pooling of (N, C, L)."""

    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
        super().__init__()
        self.kernel_size = (kernel_size,) if isinstance(kernel_size, int) else kernel_size
        stride = kernel_size if stride is None else stride
        self.stride = (stride,) if isinstance(stride, int) else stride
        self.padding = (padding,) if isinstance(padding, int) else padding
        self.ceil_mode = ceil_mode
        self.count_include_pad = count_include_pad

    def forward(self, input):
        return F.avg_pool1d(input, self.kernel_size, self.stride, self.padding, self.ceil_mode,
                            self.count_include_pad)

    def extra_repr(self):
        return f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}"


class AvgPool2d(Module):
    """Average pooling of (N, C, H, W)."""

    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True,
                 divisor_override=None):
        super().__init__()
        self.kernel_size = kernel_size
        self.stride = stride if stride is not None else kernel_size
        self.padding = padding
        self.ceil_mode = ceil_mode
        self.count_include_pad = count_include_pad
        self.divisor_override = divisor_override

    def forward(self, input):
        return F.avg_pool2d(input, self.kernel_size, self.stride, self.padding, self.ceil_mode,
                            self.count_include_pad, self.divisor_override)

    def extra_repr(self):
        return f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}"


class AvgPool3d(AvgPool2d):
    """Average pooling of (N, C, D, H, W)."""

    def forward(self, input):
        return F.avg_pool3d(input, self.kernel_size, self.stride, self.padding, self.ceil_mode,
                            self.count_include_pad, self.divisor_override)


class _LPPool(Module):
    """The p-norm of each window."""

    def __init__(self, norm_type, kernel_size, stride=None, ceil_mode=False):
        super().__init__()
        self.norm_type = norm_type
        self.kernel_size = kernel_size
        self.stride = stride
        self.ceil_mode = ceil_mode

    def forward(self, input):
        return self.function(input, float(self.norm_type), self.kernel_size, self.stride, self.ceil_mode)

    def extra_repr(self):
        return (f"norm_type={self.norm_type}, kernel_size={self.kernel_size}, stride={self.stride}, "
                f"ceil_mode={self.ceil_mode}")


class LPPool1d(_LPPool):
    """The p-norm of each window of (N, C, L)."""

    def function(self, *args, **kwargs):
        return F.lp_pool1d(*args, **kwargs)


class LPPool2d(_LPPool):
    """The p-norm of each window of (N, C, H, W)."""

    def function(self, *args, **kwargs):
        return F.lp_pool2d(*args, **kwargs)


class _AdaptivePool(Module):
    """Pooling to a wanted size."""

    def __init__(self, output_size, return_indices=False):
        super().__init__()
        self.output_size = output_size
        self.return_indices = return_indices

    def forward(self, input):
        if self.return_indices:
            return self.function(input, self.output_size, return_indices=True)
        return self.function(input, self.output_size)

    def extra_repr(self):
        return f"output_size={self.output_size}"


class AdaptiveAvgPool1d(_AdaptivePool):
    """Averages, to a wanted length."""

    def function(self, *args, **kwargs):
        return F.adaptive_avg_pool1d(*args, **kwargs)


class AdaptiveAvgPool2d(_AdaptivePool):
    """Averages, to a wanted height and width."""

    def function(self, *args, **kwargs):
        return F.adaptive_avg_pool2d(*args, **kwargs)


class AdaptiveMaxPool1d(_AdaptivePool):
    """Largest numbers, to a wanted length."""

    def function(self, *args, **kwargs):
        return F.adaptive_max_pool1d(*args, **kwargs)


class AdaptiveMaxPool2d(_AdaptivePool):
    """Largest numbers, to a wanted height and width."""

    def function(self, *args, **kwargs):
        return F.adaptive_max_pool2d(*args, **kwargs)


class AdaptiveAvgPool3d(_AdaptivePool):
    """Averages, to a wanted depth, height and width."""

    def function(self, *args, **kwargs):
        return F.adaptive_avg_pool3d(*args, **kwargs)


class AdaptiveMaxPool3d(_AdaptivePool):
    """Largest numbers, to a wanted depth, height and width."""

    def function(self, *args, **kwargs):
        return F.adaptive_max_pool3d(*args, **kwargs)
