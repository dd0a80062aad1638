"""Calls of modules that have hooks."""

from torch.nn.modules._backward_hooks import BackwardHooks


def call_with_hooks(module, args, kwargs):
    """Runs a module's forward with its hooks before and after, and those of the backward pass around it."""
    called = set()
    try:
        args, kwargs = _before_forward(module, args, kwargs)
        backward = None
        if module._backward_hooks or module._backward_pre_hooks:
            backward = BackwardHooks(module)
            args = backward.watch_inputs(args)
        result = _after_forward(module, args, kwargs, module.forward(*args, **kwargs), called)
        return result if backward is None else backward.watch_outputs(result)
    except Exception:
        # Hooks that must always be called are, with no result to show.
        for key in module._forward_hooks_always_called:
            if key not in called and key in module._forward_hooks:
                _call_forward_hook(module, key, args, kwargs, None)
        raise


def _before_forward(module, args, kwargs):
    for key, hook in list(module._forward_pre_hooks.items()):
        if key in module._forward_pre_hooks_with_kwargs:
            changed = hook(module, args, kwargs)
            if changed is not None:
                if not isinstance(changed, tuple) or len(changed) != 2:
                    raise RuntimeError("forward pre-hook must return None or a tuple of (new_args, new_kwargs), "
                                       f"but got {changed}.")
                args, kwargs = changed
        else:
            changed = hook(module, args)
            if changed is not None:
                args = changed if isinstance(changed, tuple) else (changed,)
    return args, kwargs


def _after_forward(module, args, kwargs, result, called):
    for key in list(module._forward_hooks):
        called.add(key)
        changed = _call_forward_hook(module, key, args, kwargs, result)
        if changed is not None:
            result = changed
    return result


def _call_forward_hook(module, key, args, kwargs, result):
    hook = module._forward_hooks[key]
    if key in module._forward_hooks_with_kwargs:
        return hook(module, args, kwargs, result)
    return hook(module, args, result)
