"""Functions whose gradients the program computes itself."""

import functools
import torch
from torch import _C


class FunctionCtx(_C._FunctionContext):
    """What the forward of one call leaves for its backward: saved tensors, and any attribute."""

    materialize_grads = True

    def save_for_backward(self, *tensors):
        """Saves tensors; backward finds them in `saved_tensors`, or an error if they were changed since."""
        self.to_save = tensors

    def mark_dirty(self, *args):
        """Says which inputs the forward changed in place."""
        self.dirty_tensors = args

    def mark_non_differentiable(self, *args):
        """Says which outputs no gradient flows to."""
        self.non_differentiable = args

    def set_materialize_grads(self, value):
        """Whether backward gets zeros for outputs that no gradient flowed to, or None."""
        self.materialize_grads = value

    def apply(self, *grads):
        """Runs the backward of the function: the engine calls it."""
        function = self._forward_cls
        if function.vjp is not Function.vjp:
            if function.backward is not Function.backward:
                raise RuntimeError(
                    "Implementing both 'backward' and 'vjp' for a custom Function is not allowed. You should only "
                    "implement one of them.")
            return function.vjp(self, *grads)
        return function.backward(self, *grads)


class Function:
    """A function with a gradient of its own.

    A subclass defines the static methods `forward(ctx, *args)` and `backward(ctx, *grads)`, which returns one gradient,
    or None, for each argument of forward. Instead of taking `ctx`, forward may leave it to
    `setup_context(ctx, inputs, output)`. The function is called as `Subclass.apply(*args)`.
    """

    @staticmethod
    def forward(*args, **kwargs):
        raise NotImplementedError("You must implement the forward function for custom autograd.Function.")

    @staticmethod
    def setup_context(ctx, inputs, output):
        raise NotImplementedError("setup_context is not implemented.")

    @staticmethod
    def backward(ctx, *grad_outputs):
        raise NotImplementedError(
            "You must implement either the backward or vjp method for your custom autograd.Function to use it with "
            "backward mode AD.")

    vjp = backward

    @classmethod
    def apply(cls, *args, **kwargs):
        """Calls the function on arguments, and records the call if any tensor among them wants gradients."""
        args += tuple(kwargs.values())
        ctx = _context_class(cls)()
        ctx.needs_input_grad = tuple(isinstance(arg, torch.Tensor) and arg.requires_grad for arg in args)
        with torch.no_grad():
            if cls.setup_context is Function.setup_context:
                output = cls.forward(ctx, *args)
            else:
                output = cls.forward(*args)
                cls.setup_context(ctx, args, output)
        return ctx._record(args, output)


def _context_class(function):
    """The class of a function's contexts: `ExpBackward` for `Exp`."""
    known = function.__dict__.get("_backward_cls")
    if known is None:
        known = type(function.__name__ + "Backward", (FunctionCtx,), {"_forward_cls": function, "__module__": __name__})
        function._backward_cls = known
    return known


class _Refusal(Function):
    """Gives tensors back; their gradient is an error."""

    @staticmethod
    def forward(ctx, *tensors):
        return tuple(None if tensor is None else tensor.detach() for tensor in tensors)

    @staticmethod
    def backward(ctx, *grads):
        raise RuntimeError("trying to differentiate twice a function that was marked with @once_differentiable")


def once_differentiable(fn):
    """Marks a backward that can't be differentiated itself: trying to is an error."""
    @functools.wraps(fn)
    def wrapper(ctx, *args):
        with torch.no_grad():
            outputs = fn(ctx, *args)
        if not torch.is_grad_enabled():
            return outputs
        if not any(isinstance(arg, torch.Tensor) and arg.requires_grad for arg in args):
            return outputs
        tensors = outputs if isinstance(outputs, tuple) else (outputs,)
        return _Refusal.apply(*(
            tensor if tensor is None else tensor.detach().requires_grad_() for tensor in tensors))
    return wrapper
