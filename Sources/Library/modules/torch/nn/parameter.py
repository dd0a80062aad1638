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


class UninitializedParameter(Parameter):
    """A parameter whose sizes are not known before the first input has been seen."""

    def __new__(cls, requires_grad=True):
        return torch.Tensor._make_subclass(cls, torch.empty(0), requires_grad)

    def __init__(self, requires_grad=True):
        pass

    def materialize(self, shape):
        """Gives the parameter its sizes; the elements are left to an initialiser."""
        self.data = torch.empty(shape)
        self.__class__ = Parameter

    def __repr__(self):
        return "<UninitializedParameter>"


def is_lazy(parameter):
    """Whether a parameter waits for its sizes."""
    return isinstance(parameter, UninitializedParameter)
