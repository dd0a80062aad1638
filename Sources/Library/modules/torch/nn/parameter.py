"""Tensors that a module learns."""

import torch


class Parameter(torch.Tensor):
    """A tensor that is a module's parameter when it is assigned to one of its attributes."""

    def __new__(cls, data=None, requires_grad=True):
        if data is None:
            data = torch.empty(0)
        return torch.Tensor._make_subclass(cls, data, requires_grad)

    def __init__(self, data=None, requires_grad=True):
        pass

    def __repr__(self):
        return "Parameter containing:\n" + super().__repr__()

    def __deepcopy__(self, memo):
        result = type(self)(self.data.clone(), self.requires_grad)
        memo[id(self)] = result
        return result


class Buffer(torch.Tensor):
    """A tensor that is a module's buffer when it is assigned to one of its attributes."""

    def __new__(cls, data=None, *, persistent=True):
        if data is None:
            data = torch.empty(0)
        result = torch.Tensor._make_subclass(cls, data, data.requires_grad)
        result.persistent = persistent
        return result

    def __init__(self, data=None, *, persistent=True):
        pass


class _Uninitialized:
    """A tensor whose sizes are not known before the first input has been seen."""

    def materialize(self, shape, device=None, dtype=None):
        """Gives the tensor its sizes; the elements are left to an initialiser."""
        self.data = torch.empty(shape, dtype=self.data.dtype if dtype is None else dtype)
        self.__class__ = self.becomes

    @property
    def shape(self):
        raise RuntimeError(
            "Can't access the shape of an uninitialized parameter or buffer. This error usually happens in "
            "`load_state_dict` when trying to load an uninitialized parameter into an initialized one. Call `forward` "
            "to initialize the parameters before accessing their attributes.")

    def __deepcopy__(self, memo):
        result = type(self)(requires_grad=self.requires_grad, dtype=self.data.dtype)
        memo[id(self)] = result
        return result

    def __repr__(self):
        return f"<{type(self).__name__}>"


class UninitializedParameter(_Uninitialized, Parameter):
    """A parameter whose sizes are not known before the first input has been seen."""

    becomes = Parameter

    def __new__(cls, requires_grad=True, device=None, dtype=None):
        return torch.Tensor._make_subclass(cls, torch.empty(0, dtype=dtype), requires_grad)

    def __init__(self, requires_grad=True, device=None, dtype=None):
        pass


class UninitializedBuffer(_Uninitialized, torch.Tensor):
    """A buffer whose sizes are not known before the first input has been seen."""

    becomes = torch.Tensor

    def __new__(cls, requires_grad=False, device=None, dtype=None):
        return torch.Tensor._make_subclass(cls, torch.empty(0, dtype=dtype), requires_grad)

    def __init__(self, requires_grad=False, device=None, dtype=None):
        pass


def is_lazy(parameter):
    """Whether a tensor waits for its sizes."""
    return isinstance(parameter, _Uninitialized)
