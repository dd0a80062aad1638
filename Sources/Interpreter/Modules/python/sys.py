"""The interpreter and its limits. Streams and functions are in Swift."""


class _Record(tuple):
    """A tuple whose items have names."""

    _names = ()

    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __repr__(self):
        items = ", ".join(f"{name}={value!r}" for name, value in zip(self._names, self))
        return f"sys.{type(self).__name__}({items})"


class version_info(_Record):
    _names = ("major", "minor", "micro", "releaselevel", "serial")


class float_info(_Record):
    _names = (
        "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix",
        "rounds")


class int_info(_Record):
    _names = ("bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold")


version_info = version_info((3, 11, 7, "final", 0))
float_info = float_info((
    1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2,
    1))
int_info = int_info((30, 4, 4300, 640))
