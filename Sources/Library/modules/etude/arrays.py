"""NumPy's files: arrays as tensors."""

from etude import _C


def load_npy(f):
    """The array of an `.npy` file as a tensor; `f` is a path or an `io.BytesIO`.

    Raises `ValueError` for a damaged file, `NotImplementedError` for elements of a type that Etude lacks.

    Format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
    """
    return _C.load_npy(f)


def save_npy(f, tensor):
    """Writes a tensor as `numpy.save` writes an array."""
    _C.save_npy(f, tensor)


def load_npz(f):
    """The arrays of an `.npz` file: a dict of tensors. Raises as `load_npy` does."""
    return _C.load_npz(f)


def save_npz(f, **tensors):
    """Writes tensors as `numpy.savez` writes arrays: each under the name of its keyword."""
    _C.save_npz(f, tensors)
