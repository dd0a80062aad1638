"""Tensors, operations on them, and their gradients."""

from torch._C import *
__version__ = "2.15.0"
import torch.autograd as autograd
from torch.autograd.grad_mode import enable_grad, inference_mode, no_grad, set_grad_enabled

FloatTensor = Tensor
