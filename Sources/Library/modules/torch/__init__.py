"""Tensors, operations on them, and their gradients."""

from torch._C import *
import torch.linalg as linalg
from torch.autograd.grad_mode import enable_grad, inference_mode, no_grad, set_grad_enabled
from torch.serialization import load, save
from torch._type_info import finfo, iinfo

__version__ = "2.15.0"

FloatTensor = Tensor


def typename(obj):
    """The name of a value's type, module and all."""
    if isinstance(obj, Tensor):
        return obj.type()
    kind = type(obj)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
