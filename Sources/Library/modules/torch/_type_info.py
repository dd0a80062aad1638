"""The limits of number types."""

from torch import _C

_FLOATS = {
    _C.float32: (32, 1.1920928955078125e-07, 3.4028234663852886e+38, 1.1754943508222875e-38, 1e-06),
    _C.float64: (64, 2.220446049250313e-16, 1.7976931348623157e+308, 2.2250738585072014e-308, 1e-15),
}
_INTS = {
    _C.uint8: (8, 0, 255),
    _C.int32: (32, -2147483648, 2147483647),
    _C.int64: (64, -9223372036854775808, 9223372036854775807),
}


def _name(dtype):
    return str(dtype)[len("torch."):]


class finfo:
    """The limits of a type of fractions."""

    def __init__(self, type=None):
        type = _C.get_default_dtype() if type is None else type
        if type not in _FLOATS:
            raise TypeError(f"torch.finfo() requires a floating point input type. Use torch.iinfo to handle "
                            f"'{type}'")
        self.bits, self.eps, self.max, self.tiny, self.resolution = _FLOATS[type]
        self.min = -self.max
        self.smallest_normal = self.tiny
        self.dtype = _name(type)

    def __repr__(self):
        return (f"finfo(resolution={self.resolution:g}, min={self.min:g}, max={self.max:g}, eps={self.eps:g}, "
                f"smallest_normal={self.tiny:g}, tiny={self.tiny:g}, dtype={self.dtype})")


class iinfo:
    """The limits of an integer type."""

    def __init__(self, type):
        if type not in _INTS:
            raise TypeError(f"torch.iinfo() requires an integer input type. Use torch.finfo to handle '{type}'")
        self.bits, self.min, self.max = _INTS[type]
        self.dtype = _name(type)

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"
