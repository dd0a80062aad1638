"""Convolutions."""

import math
import torch
from torch.nn import functional as F, init
from torch.nn.modules.lazy import LazyModule
from torch.nn.modules.module import Module
from torch.nn.parameter import Parameter, UninitializedParameter


def _tuple(value, count):
    return tuple(value) if isinstance(value, (tuple, list, torch.Size)) else (value,) * count


class _Convolution(Module):
    """What the convolutions share; `dimensions` is the number of spatial ones."""

    transposed = False

    def __init__(self, in_channels, out_channels, kernel_size, stride, padding, output_padding, dilation, groups,
                 bias, padding_mode, dtype=None):
        super().__init__()
        if groups <= 0:
            raise ValueError("groups must be a positive integer")
        if in_channels % groups != 0:
            raise ValueError("in_channels must be divisible by groups")
        if out_channels % groups != 0:
            raise ValueError("out_channels must be divisible by groups")
        if isinstance(padding, str):
            if padding not in ("same", "valid"):
                raise ValueError(
                    f"Invalid padding string {padding!r}, should be one of {{'same', 'valid'}}")
            if padding == "same" and any(step != 1 for step in _tuple(stride, self.dimensions)):
                raise ValueError("padding='same' is not supported for strided convolutions")
        modes = {"zeros", "reflect", "replicate", "circular"}
        if padding_mode not in modes:
            raise ValueError(f"padding_mode must be one of {modes}, but got padding_mode='{padding_mode}'")
        count = self.dimensions
        self.in_channels = in_channels
        self.out_channels = out_channels
        self.kernel_size = _tuple(kernel_size, count)
        self.stride = _tuple(stride, count)
        self.padding = padding if isinstance(padding, str) else _tuple(padding, count)
        self.dilation = _tuple(dilation, count)
        self.output_padding = _tuple(output_padding, count)
        self.groups = groups
        self.padding_mode = padding_mode
        self.weight = Parameter(torch.empty(self._weight_shape(), dtype=dtype))
        if bias:
            self.bias = Parameter(torch.empty(out_channels, dtype=dtype))
        else:
            self.register_parameter("bias", None)
        if in_channels > 0:
            self.reset_parameters()

    def _weight_shape(self):
        if self.transposed:
            return (self.in_channels, self.out_channels // self.groups, *self.kernel_size)
        return (self.out_channels, self.in_channels // self.groups, *self.kernel_size)

    def reset_parameters(self):
        """Draws new parameters, uniform within 1/sqrt(inputs of one output)."""
        init.kaiming_uniform_(self.weight, a=math.sqrt(5))
        if self.bias is not None:
            fan_in, _ = init._calculate_fan_in_and_fan_out(self.weight)
            if fan_in != 0:
                bound = 1 / math.sqrt(fan_in)
                init.uniform_(self.bias, -bound, bound)

    def _padded(self, input):
        """The input with its borders filled in, where they are not zeros."""
        if isinstance(self.padding, str):
            total = [d * (k - 1) if self.padding == "same" else 0
                     for d, k in zip(self.dilation, self.kernel_size)]
            sides = [(n // 2, n - n // 2) for n in total]
        else:
            sides = [(n, n) for n in self.padding]
        return F.pad(input, [n for side in reversed(sides) for n in side], mode=self.padding_mode)

    def extra_repr(self):
        count = self.dimensions
        parts = [str(self.in_channels), str(self.out_channels), f"kernel_size={self.kernel_size}",
                 f"stride={self.stride}"]
        if self.padding != (0,) * count:
            padding = repr(self.padding) if not isinstance(self.padding, str) else self.padding
            parts.append(f"padding={padding}")
        if self.dilation != (1,) * count:
            parts.append(f"dilation={self.dilation}")
        if self.output_padding != (0,) * count:
            parts.append(f"output_padding={self.output_padding}")
        if self.groups != 1:
            parts.append(f"groups={self.groups}")
        if self.bias is None:
            parts.append("bias=False")
        if self.padding_mode != "zeros":
            parts.append(f"padding_mode={self.padding_mode}")
        return ", ".join(parts)


class _Plain(_Convolution):
    """A convolution; `function` computes it."""

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1,
                 bias=True, padding_mode="zeros", device=None, dtype=None):
        super().__init__(in_channels, out_channels, kernel_size, stride, padding, 0, dilation, groups, bias,
                         padding_mode, dtype)

    def forward(self, input):
        if self.padding_mode != "zeros":
            return self.function(self._padded(input), self.weight, self.bias, self.stride, 0, self.dilation,
                                 self.groups)
        return self.function(input, self.weight, self.bias, self.stride, self.padding, self.dilation, self.groups)


class Conv1d(_Plain):
    """A convolution over (N, C, L)."""

    dimensions = 1

    def function(self, *args, **kwargs):
        return F.conv1d(*args, **kwargs)


class Conv2d(_Plain):
    """A convolution over (N, C, H, W)."""

    dimensions = 2

    def function(self, *args, **kwargs):
        return F.conv2d(*args, **kwargs)


class Conv3d(_Plain):
    """A convolution over (N, C, D, H, W)."""

    dimensions = 3

    def function(self, *args, **kwargs):
        return F.conv3d(*args, **kwargs)


class _Transposed(_Convolution):
    """The gradient of a convolution, as a layer of its own."""

    transposed = True

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1,
                 bias=True, dilation=1, padding_mode="zeros", device=None, dtype=None):
        if padding_mode != "zeros":
            raise ValueError(f'Only "zeros" padding mode is supported for {type(self).__name__}')
        super().__init__(in_channels, out_channels, kernel_size, stride, padding, output_padding, dilation, groups,
                         bias, padding_mode, dtype)

    def forward(self, input, output_size=None):
        extra = self.output_padding if output_size is None else self._extra_for(input, output_size)
        return self.function(input, self.weight, self.bias, self.stride, self.padding, extra, self.groups,
                             self.dilation)

    def _extra_for(self, input, output_size):
        """The output padding that gives a wanted size."""
        count = self.dimensions
        extra = []
        for i in range(count):
            least = ((input.shape[i - count] - 1) * self.stride[i] - 2 * self.padding[i]
                     + self.dilation[i] * (self.kernel_size[i] - 1) + 1)
            wanted = output_size[len(output_size) - count + i]
            if not least <= wanted < least + self.stride[i]:
                raise ValueError(
                    f"requested an output size of {list(output_size)}, but valid sizes begin at {least} "
                    f"in dimension {i}")
            extra.append(wanted - least)
        return tuple(extra)


class ConvTranspose1d(_Transposed):
    """A transposed convolution over (N, C, L)."""

    dimensions = 1

    def function(self, *args, **kwargs):
        return F.conv_transpose1d(*args, **kwargs)


class ConvTranspose2d(_Transposed):
    """A transposed convolution over (N, C, H, W)."""

    dimensions = 2

    def function(self, *args, **kwargs):
        return F.conv_transpose2d(*args, **kwargs)


class ConvTranspose3d(_Transposed):
    """A transposed convolution over (N, C, D, H, W)."""

    dimensions = 3

    def function(self, *args, **kwargs):
        return F.conv_transpose3d(*args, **kwargs)


class _LazyConvolution(LazyModule):
    """A convolution that takes `in_channels` from its first input."""

    def __init__(self, out_channels, kernel_size, *args, bias=True, **kwargs):
        super().__init__(0, 0, kernel_size, *args, bias=False, **kwargs)
        self.out_channels = out_channels
        self.weight = UninitializedParameter()
        if bias:
            self.bias = UninitializedParameter()

    def initialize_parameters(self, input, *args):
        self.in_channels = input.shape[-self.dimensions - 1]
        self.weight.materialize(self._weight_shape())
        if self.bias is not None:
            self.bias.materialize((self.out_channels,))
        self.reset_parameters()


class LazyConv1d(_LazyConvolution, Conv1d):
    """A `Conv1d` that takes `in_channels` from its first input."""

    becomes = Conv1d


class LazyConv2d(_LazyConvolution, Conv2d):
    """A `Conv2d` that takes `in_channels` from its first input."""

    becomes = Conv2d


class LazyConv3d(_LazyConvolution, Conv3d):
    """A `Conv3d` that takes `in_channels` from its first input."""

    becomes = Conv3d


class LazyConvTranspose1d(_LazyConvolution, ConvTranspose1d):
    """A `ConvTranspose1d` that takes `in_channels` from its first input."""

    becomes = ConvTranspose1d


class LazyConvTranspose2d(_LazyConvolution, ConvTranspose2d):
    """A `ConvTranspose2d` that takes `in_channels` from its first input."""

    becomes = ConvTranspose2d


class LazyConvTranspose3d(_LazyConvolution, ConvTranspose3d):
    """A `ConvTranspose3d` that takes `in_channels` from its first input."""

    becomes = ConvTranspose3d
