"""Borders around images."""

from torch.nn import functional as F
from torch.nn.modules.module import Module


class _Pad(Module):
    """A border of a width for each side."""

    value = 0.0

    def __init__(self, padding):
        super().__init__()
        self.padding = (padding,) * self.sides if isinstance(padding, int) else tuple(padding)

    def forward(self, input):
        if self.mode == "constant":
            return F.pad(input, self.padding, "constant", self.value)
        return F.pad(input, self.padding, self.mode)

    def extra_repr(self):
        return f"{self.padding}"


class ZeroPad1d(_Pad):
    """A border of zeros around (N, C, L)."""

    sides, mode = 2, "constant"


class ZeroPad2d(_Pad):
    """A border of zeros around (N, C, H, W)."""

    sides, mode = 4, "constant"


class ZeroPad3d(_Pad):
    """A border of zeros around (N, C, D, H, W)."""

    sides, mode = 6, "constant"


class _ConstantPad(_Pad):
    """A border of one number."""

    mode = "constant"

    def __init__(self, padding, value):
        super().__init__(padding)
        self.value = value

    def extra_repr(self):
        return f"padding={self.padding}, value={self.value}"


class ConstantPad1d(_ConstantPad):
    """A border of one number around (N, C, L)."""

    sides = 2


class ConstantPad2d(_ConstantPad):
    """A border of one number around (N, C, H, W)."""

    sides = 4


class ConstantPad3d(_ConstantPad):
    """A border of one number around (N, C, D, H, W)."""

    sides = 6


class ReflectionPad1d(_Pad):
    """The line mirrored at its ends."""

    sides, mode = 2, "reflect"


class ReflectionPad2d(_Pad):
    """The image mirrored at its edges."""

    sides, mode = 4, "reflect"


class ReflectionPad3d(_Pad):
    """The volume mirrored at its faces."""

    sides, mode = 6, "reflect"


class ReplicationPad1d(_Pad):
    """The line's ends repeated."""

    sides, mode = 2, "replicate"


class ReplicationPad2d(_Pad):
    """The image's edges repeated."""

    sides, mode = 4, "replicate"


class ReplicationPad3d(_Pad):
    """The volume's faces repeated."""

    sides, mode = 6, "replicate"


class CircularPad1d(_Pad):
    """The line continued from its other end."""

    sides, mode = 2, "circular"


class CircularPad2d(_Pad):
    """The image continued from its other edges."""

    sides, mode = 4, "circular"


class CircularPad3d(_Pad):
    """The volume continued from its other faces."""

    sides, mode = 6, "circular"
