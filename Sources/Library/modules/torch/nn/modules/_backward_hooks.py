"""Backward hooks of modules: they see the gradients of a module's inputs and outputs."""

import torch
from torch.autograd import Function


class BackwardHookFunction(Function):
    """Gives tensors back; the node of its call is where the hooks hang."""

    @staticmethod
    def forward(ctx, *tensors):
        ctx.mark_non_differentiable(*(tensor for tensor in tensors if not tensor.requires_grad))
        return tensors

    @staticmethod
    def backward(ctx, *gradients):
        return gradients


class BackwardHooks:
    """The backward hooks of one call of a module."""

    def __init__(self, module):
        self.module = module
        self.hooks = list(module._backward_hooks.values())
        self.pre_hooks = list(module._backward_pre_hooks.values())
        self.output_gradients = None
        self.input_places = None
        self.input_count = 0

    def watch_inputs(self, args):
        """The arguments, tensors among them made to tell of their gradients."""
        def after(gradients, _):
            if self.output_gradients is None:
                # The backward pass did not come through the outputs.
                return None
            seen = self._spread(gradients, self.input_places, self.input_count)
            seen = self._call_hooks(seen)
            self.output_gradients = None
            return tuple(seen[place] for place in self.input_places)

        args, self.input_places = self._watched(args, lambda node: node.register_hook(after))
        self.input_count = len(args)
        return args

    def watch_outputs(self, result):
        """The result, tensors in it made to tell of their gradients."""
        is_tuple = isinstance(result, tuple)
        outputs = result if is_tuple else (result,)

        def before(gradients):
            seen = self._spread(gradients, places, len(outputs))
            for hook in self.pre_hooks:
                changed = hook(self.module, seen)
                if changed is not None:
                    changed = changed if isinstance(changed, tuple) else (changed,)
                    if len(changed) != len(seen):
                        raise RuntimeError("Backward pre hook returned an invalid number of grad_output, "
                                           f"got {len(changed)}, but expected {len(seen)}")
                    seen = changed
            self.output_gradients = seen
            if self.input_places is None:
                # No input wants a gradient: the hooks are called here, and there is nothing to replace.
                for hook in self.hooks:
                    changed = hook(self.module, (None,) * self.input_count, seen)
                    if changed is not None and any(gradient is not None for gradient in changed):
                        raise RuntimeError("Backward hook for Modules where no input requires gradient should always "
                                           "return None or None for all gradients.")
                self.output_gradients = None
            return tuple(seen[place] for place in places)

        outputs, places = self._watched(outputs, lambda node: node.register_prehook(before))
        return outputs if is_tuple else outputs[0]

    def _call_hooks(self, gradients):
        for hook in self.hooks:
            changed = hook(self.module, gradients, self.output_gradients)
            if changed is not None:
                changed = changed if isinstance(changed, tuple) else (changed,)
                if len(changed) != len(gradients):
                    raise RuntimeError("Backward hook returned an invalid number of grad_input, "
                                       f"got {len(changed)}, but expected {len(gradients)}")
                gradients = changed
        return gradients

    @staticmethod
    def _spread(gradients, places, count):
        """Gradients in the places of their tensors, None in the others."""
        spread = [None] * count
        for place, gradient in zip(places, gradients):
            spread[place] = gradient
        return tuple(spread)

    @staticmethod
    def _watched(values, register):
        """The values with the tensors among them passed through a node, and the tensors' places; None for these where
        no tensor wants gradients."""
        places = [place for place, value in enumerate(values) if isinstance(value, torch.Tensor)]
        if not torch.is_grad_enabled() or not any(values[place].requires_grad for place in places):
            return values, None
        tensors = BackwardHookFunction.apply(*(values[place] for place in places))
        node = next(tensor.grad_fn for tensor in tensors if tensor.grad_fn is not None)
        register(node)
        watched = list(values)
        for place, tensor in zip(places, tensors):
            watched[place] = tensor
        return tuple(watched), places
