"""Tensors, operations on them, and their gradients."""

from torch._C import *
from torch._calculus import cumulative_trapezoid, gradient, trapezoid, trapz
from torch._creation import asarray, range, scalar_tensor
from torch._factors import chain_matmul, cholesky, cholesky_inverse, cholesky_solve, logdet, lu, lu_solve, lu_unpack
from torch._factors import matrix_exp, nuclear_norm, orgqr, pinverse, qr, triangular_solve
from torch._histograms import histogram, histogramdd
from torch._parts import as_strided_scatter, diagonal_scatter, dsplit, frexp, hsplit, index_reduce, index_reduce_
from torch._parts import narrow_copy, select_scatter, slice_scatter, split_with_sizes, unravel_index, vsplit
from torch._real import adjoint, angle, conj, conj_physical, imag, is_complex, is_conj, is_neg, is_signed, real
from torch._real import resolve_conj, resolve_neg, view_as_complex, view_as_real
from torch._settings import are_deterministic_algorithms_enabled, get_default_device, get_float32_matmul_precision
from torch._settings import get_num_threads, is_deterministic_algorithms_warn_only_enabled, set_default_device
from torch._settings import set_default_tensor_type, set_float32_matmul_precision, set_flush_denormal, set_num_threads
from torch._settings import use_deterministic_algorithms
from torch._tensor_types import BoolTensor, ByteTensor, DoubleTensor, FloatTensor, IntTensor, LongTensor
from torch._windows import bartlett_window, blackman_window, hamming_window, hann_window, kaiser_window
import torch.linalg as linalg
import torch.special as special
from torch.autograd.grad_mode import enable_grad, inference_mode, no_grad, set_grad_enabled
from torch.serialization import load, save
from torch._type_info import finfo, iinfo

__version__ = "2.15.0"

for _function in (
        adjoint, angle, cholesky, cholesky_inverse, cholesky_solve, conj, conj_physical, diagonal_scatter, dsplit, frexp,
        histogram, hsplit, index_reduce, index_reduce_, is_conj, is_neg, logdet, lu, lu_solve, matrix_exp, narrow_copy,
        orgqr, pinverse, qr, resolve_conj, resolve_neg, select_scatter, slice_scatter, split_with_sizes,
        triangular_solve, vsplit):
    setattr(Tensor, _function.__name__, _function)
Tensor.as_strided_scatter = as_strided_scatter
Tensor.real = property(conj)
Tensor.mH = property(adjoint)
Tensor.H = property(lambda self: self.T)
Tensor.imag = property(imag)


def __getattr__(name):
    from torch._absent import reason
    raise AttributeError(f"module 'torch' has no attribute '{name}'{reason(name)}")


def typename(obj):
    """The name of a value's type, module and all."""
    if isinstance(obj, Tensor):
        return obj.type()
    kind = type(obj)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
