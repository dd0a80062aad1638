"""Tensors made in the ways of other libraries."""

import torch


def scalar_tensor(s, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False):
    """A tensor of one number, without dimensions."""
    return torch.tensor(s, dtype=torch.get_default_dtype() if dtype is None else dtype, requires_grad=requires_grad)


def range(start=0, end=None, step=1, *, out=None, dtype=None, layout=None, device=None, pin_memory=False,
          requires_grad=False):
    """The numbers from `start` to `end`, the end among them."""
    if end is None:
        raise TypeError("range() missing 1 required positional arguments: \"end\"")
    if step == 0:
        raise RuntimeError("step must be nonzero")
    if (step > 0) != (end >= start) and end != start:
        raise RuntimeError("upper bound and lower bound inconsistent with step sign")
    dtype = torch.get_default_dtype() if dtype is None else dtype
    count = int((end - start) / step) + 1
    places = torch.arange(count, dtype=torch.float64 if dtype.is_floating_point else torch.int64)
    return (start + places * step).to(dtype).requires_grad_(requires_grad)


def asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False):
    """A tensor of the elements of `obj`, which it shares with a tensor if need not be copied."""
    if isinstance(obj, torch.Tensor):
        result = obj.to(dtype) if dtype is not None else obj
        if result is obj and copy:
            result = obj.clone()
        elif copy is False and result is not obj:
            raise ValueError("can't alias tensor with dtype")
        result = result.detach() if result.requires_grad and not requires_grad else result
        return result.requires_grad_() if requires_grad and not result.requires_grad else result
    return torch.tensor(obj, dtype=dtype, requires_grad=requires_grad)
