"""Gradients of tensors."""

from torch import _C
from torch.autograd import graph
from torch.autograd.anomaly_mode import detect_anomaly, set_detect_anomaly
from torch.autograd.function import Function
from torch.autograd.grad_mode import enable_grad, inference_mode, no_grad, set_grad_enabled
from torch.autograd.gradcheck import gradcheck, gradgradcheck
from torch.autograd import functional

Variable = _C.Tensor


def _as_tuple(value):
    return (value,) if isinstance(value, (_C.Tensor, graph.GradientEdge)) else tuple(value)


def _checked(tensors, gradients):
    """One gradient or None for each tensor; refuses what does not fit."""
    if gradients is None:
        gradients = (None,) * len(tensors)
    gradients = _as_tuple(gradients)
    if len(tensors) != len(gradients):
        raise RuntimeError(f"got {len(tensors)} tensors and {len(gradients)} gradients")
    for index, (tensor, gradient) in enumerate(zip(tensors, gradients)):
        if gradient is None:
            if tensor.requires_grad and tensor.numel() != 1:
                raise RuntimeError("grad can be implicitly created only for scalar outputs")
        elif not isinstance(gradient, _C.Tensor):
            raise TypeError("gradients can be either Tensors or None, but got " + type(gradient).__name__)
        elif gradient.shape != tensor.shape:
            raise RuntimeError(
                f"Mismatch in shape: grad_output[{index}] has a shape of {gradient.shape} "
                f"and output[{index}] has a shape of {tensor.shape}.")
    return gradients


def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None, inputs=None):
    """Adds the gradients of the tensors to the `.grad` of the leaves they depend on."""
    if inputs is not None and not isinstance(inputs, _C.Tensor) and len(inputs) == 0:
        raise RuntimeError("`inputs` argument to `backward()` cannot be empty.")
    tensors = _as_tuple(tensors)
    gradients = _checked(tensors, grad_tensors)
    _C._backward(tensors, gradients, retain_graph, create_graph, inputs)


def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, only_inputs=True,
         allow_unused=None, is_grads_batched=False, materialize_grads=False):
    """The gradients of the sum of the outputs with respect to the inputs, which are left untouched.

    `grad_outputs` weighs the outputs. An input that the outputs don't depend on is an error, unless `allow_unused`
    has its gradient be None, or `materialize_grads` zeros. With `is_grads_batched` the first dimension of
    `grad_outputs` counts independent weights, and that of each gradient goes with it.
    """
    if materialize_grads and allow_unused is False:
        raise ValueError("Expected allow_unused to be True or not passed when materialize_grads=True, "
                         "but got: allow_unused=False.")
    outputs, inputs = _as_tuple(outputs), _as_tuple(inputs)
    allow_unused = bool(materialize_grads if allow_unused is None else allow_unused)
    if is_grads_batched:
        return _batched(outputs, inputs, _as_tuple(grad_outputs), create_graph, allow_unused)
    weights = _checked(outputs, grad_outputs)
    result = _C._grad(outputs, inputs, weights, retain_graph, create_graph, allow_unused)
    if materialize_grads:
        return tuple(_zeros_like(input) if gradient is None else gradient for input, gradient in zip(inputs, result))
    return result


def _zeros_like(tensor):
    if isinstance(tensor, graph.GradientEdge):
        raise RuntimeError("materialize_grads cannot be used when the given input is a GradientEdge")
    return _C.zeros_like(tensor)


def _batched(outputs, inputs, weights, create_graph, allow_unused):
    """`grad` for each row of the weights, the gradients stacked."""
    rows = [
        grad(outputs, inputs, row, retain_graph=True, create_graph=create_graph, allow_unused=allow_unused)
        for row in zip(*weights)]
    return tuple(None if column[0] is None else _C.stack(column) for column in zip(*rows))
