"""Parts of tensors: splits, and copies with a part replaced."""

import torch


def _split(name, input, sections, dim, least):
    if input.dim() < least:
        raise RuntimeError(
            f"torch.{name} requires a tensor with at least {least} dimension{'s' if least > 1 else ''}, but got a tensor "
            f"with {input.dim()} dimensions!")
    if isinstance(sections, int) and (sections <= 0 or input.size(dim) % sections != 0):
        raise RuntimeError(
            f"torch.{name} attempted to split along dimension {dim}, but the size of the dimension {input.size(dim)} is not "
            f"divisible by the split_size {sections}!")
    return input.tensor_split(sections, dim)


def hsplit(input, *indices_or_sections):
    """Split along the second dimension, or the only one."""
    return _split("hsplit", input, _sections(indices_or_sections), 0 if input.dim() == 1 else 1, 1)


def vsplit(input, *indices_or_sections):
    """Split along the first dimension."""
    return _split("vsplit", input, _sections(indices_or_sections), 0, 2)


def dsplit(input, *indices_or_sections):
    """Split along the third dimension."""
    return _split("dsplit", input, _sections(indices_or_sections), 2, 3)


def _sections(given):
    return given[0] if len(given) == 1 else list(given)


def split_with_sizes(input, split_sizes, dim=0):
    """Split into pieces of the given sizes."""
    return torch.split(input, list(split_sizes), dim)


def unravel_index(indices, shape):
    """The coordinates of places that are counted through a tensor of `shape`."""
    shape = [shape] if isinstance(shape, int) else list(shape)
    total = 1
    for size in shape:
        total *= size
    if bool((indices >= total).any()) or bool((indices < 0).any()):
        raise ValueError("indices are out of bounds")
    coordinates = []
    for size in reversed(shape):
        coordinates.append(indices % size)
        indices = indices // size
    return tuple(reversed(coordinates))


def narrow_copy(input, dim, start, length):
    """`narrow`, copied."""
    return input.narrow(dim, start, length).clone()


def _replaced(input, src, part, name):
    result = input.clone()
    place = part(result)
    if place.shape != src.shape:
        raise RuntimeError(
            f"expected src to have a size equal to the {name} of self. src size = {list(src.shape)}, {name} size = "
            f"{list(place.shape)}")
    place.copy_(src)
    return result


def select_scatter(input, src, dim, index):
    """A copy with one slice along a dimension replaced by `src`."""
    return _replaced(input, src, lambda whole: whole.select(dim, index), "slice")


def slice_scatter(input, src, dim=0, start=None, end=None, step=1):
    """A copy with a range along a dimension replaced by `src`."""
    def part(whole):
        key = [slice(None)] * whole.dim()
        key[dim] = slice(start, end, step)
        return whole[tuple(key)]
    return _replaced(input, src, part, "slice")


def diagonal_scatter(input, src, offset=0, dim1=0, dim2=1):
    """A copy with a diagonal replaced by `src`."""
    return _replaced(input, src, lambda whole: whole.diagonal(offset, dim1, dim2), "slice")


def as_strided_scatter(input, src, size, stride, storage_offset=None):
    """A copy with the elements of a strided window replaced by `src`."""
    return _replaced(input.contiguous(), src, lambda whole: whole.as_strided(size, stride, storage_offset or 0), "slice")


def index_reduce(input, dim, index, source, reduce, *, include_self=True):
    """A copy in which slices are combined with those of `source` that `index` sends to them."""
    return input.clone().index_reduce_(dim, index, source, reduce, include_self=include_self)


def index_reduce_(input, dim, index, source, reduce, *, include_self=True):
    """Combines slices with those of `source` that `index` sends to them, in place."""
    modes = {"prod": "prod", "mean": "mean", "amax": "amax", "amin": "amin"}
    if reduce not in modes:
        raise RuntimeError(f"reduce argument must be either prod, mean, amax or amin, got {reduce}.")
    shape = [-1 if d == dim % input.dim() else 1 for d in range(input.dim())]
    places = index.reshape(shape).expand_as(source)
    return input.copy_(input.scatter_reduce(dim, places, source, reduce, include_self=include_self))


def frexp(input, *, out=None):
    """Mantissas from 0.5 to 1 and exponents of 2 whose products are the elements."""
    regular = torch.isfinite(input) & (input != 0)
    safe = torch.where(regular, input, torch.ones_like(input)).double()
    exponent = torch.floor(torch.log2(safe.abs())).to(torch.int64) + 1
    mantissa = safe / 2.0**exponent
    high, low = mantissa.abs() >= 1, mantissa.abs() < 0.5
    exponent = exponent + high.long() - low.long()
    mantissa = torch.where(regular, (safe / 2.0**exponent).to(input.dtype), input)
    return torch.return_types.frexp(mantissa, torch.where(regular, exponent, 0).to(torch.int32))
