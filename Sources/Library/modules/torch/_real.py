"""Functions that tell real from complex numbers, where all are real."""

import torch


def is_complex(input):
    """Whether the elements are complex: never."""
    return False


def is_signed(input):
    """Whether the element type has negative numbers."""
    return input.dtype.is_signed


def is_conj(input):
    """Whether the elements are to be conjugated when read: never."""
    return False


def is_neg(input):
    """Whether the elements are to be negated when read: never."""
    return False


def conj(input):
    """The tensor itself."""
    return input


resolve_conj = resolve_neg = conj_physical = real = conj


def adjoint(input):
    """The transpose of matrices."""
    return input.mT


def angle(input, *, out=None):
    """0 for positive numbers and π for negative ones."""
    zero = torch.zeros_like(input, dtype=input.dtype if input.is_floating_point() else torch.get_default_dtype())
    result = torch.where(input < 0, torch.full_like(zero, torch.pi), zero)
    return torch.where(torch.isnan(input), torch.full_like(zero, torch.nan), result)


def imag(self):
    """Real tensors have no imaginary part."""
    raise RuntimeError("imag is not implemented for tensors with non-complex dtypes.")


def view_as_complex(self):
    """Etude has no complex numbers."""
    raise NotImplementedError("Etude has no complex tensors")


view_as_real = view_as_complex
