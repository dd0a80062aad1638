"""The graph that the backward pass goes through, and what a program can do with it."""

from collections import namedtuple
import torch
from torch import _C

Node = _C._Node


class GradientEdge(namedtuple("GradientEdge", ["node", "output_nr", "ownership_token"], defaults=[None])):
    """Where a tensor's gradient goes: a node, and which of the node's results the tensor is."""


def get_gradient_edge(tensor):
    """The edge of a tensor that wants gradients; `torch.autograd.grad` takes it in the tensor's place."""
    if not tensor.requires_grad:
        raise RuntimeError("It is not possible to get the gradient edge for a Tensor that does not require gradients")
    return GradientEdge(*_C._node_of(tensor))


def increment_version(tensor):
    """Counts a change of the elements, so that a backward pass which needs the old ones is an error."""
    for one in (tensor,) if isinstance(tensor, torch.Tensor) else tensor:
        _C._increment_version(one)


class saved_tensors_hooks:
    """Within it, what operations save for the backward pass goes through `pack_hook`, and comes back through
    `unpack_hook`."""

    def __init__(self, pack_hook, unpack_hook):
        self.pack_hook = pack_hook
        self.unpack_hook = unpack_hook

    def __enter__(self):
        _C._push_saved_tensors_hooks(self.pack_hook, self.unpack_hook)

    def __exit__(self, *exception):
        _C._pop_saved_tensors_hooks()


class save_on_cpu(saved_tensors_hooks):
    """Within it, operations save copies of tensors for the backward pass."""

    def __init__(self, pin_memory=False, device_type="cuda"):
        super().__init__(lambda tensor: tensor.detach().clone(), lambda copy: copy)


def register_multi_grad_hook(tensors, fn, *, mode="all"):
    """Calls `fn` once in a backward pass: with the gradients of all tensors, None for those that got none; or, in the
    mode "any", with the first gradient to come."""
    if mode not in ("all", "any"):
        raise ValueError(f"Expects mode to be one of ('all', 'any') but got {mode}")
    return _MultipleHook(tuple(tensors), fn, mode)


class _MultipleHook:
    """The hooks of several tensors that call one function between them."""

    def __init__(self, tensors, function, mode):
        self.function = function
        self.mode = mode
        self.gradients = [None] * len(tensors)
        self.arrived = 0
        self.handles = [tensor.register_hook(self._hook(index)) for index, tensor in enumerate(tensors)]

    def _hook(self, index):
        return lambda gradient: self._take(index, gradient)

    def _take(self, index, gradient):
        self.gradients[index] = gradient
        self.arrived += 1
        if self.mode == "any":
            if self.arrived == 1:
                self.function(gradient)
            complete = self.arrived == len(self.gradients)
        else:
            complete = self.arrived == len(self.gradients)
            if complete:
                self.function(self.gradients)
        if complete:
            self.gradients = [None] * len(self.gradients)
            self.arrived = 0

    def remove(self):
        """Takes the hooks away."""
        for handle in self.handles:
            handle.remove()
