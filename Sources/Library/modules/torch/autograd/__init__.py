"""Gradients of tensors."""

from torch import _C
from torch.autograd.grad_mode import enable_grad, inference_mode, no_grad, set_grad_enabled


def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False,
         only_inputs=True, allow_unused=None):
    """The gradients of the sum of the outputs with respect to the inputs."""
    return _C._grad(outputs, inputs, grad_outputs, retain_graph, create_graph, bool(allow_unused))


def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, inputs=None):
    """Adds the gradients of the tensors to the `.grad` of the leaves they depend on."""
    tensors = (tensors,) if isinstance(tensors, _C.Tensor) else tuple(tensors)
    if grad_tensors is None:
        grad_tensors = (None,) * len(tensors)
    elif isinstance(grad_tensors, _C.Tensor):
        grad_tensors = (grad_tensors,)
    for index, (tensor, gradient) in enumerate(zip(tensors, grad_tensors)):
        keep = True if index < len(tensors) - 1 else retain_graph
        tensor.backward(gradient, retain_graph=keep, create_graph=create_graph, inputs=inputs)
