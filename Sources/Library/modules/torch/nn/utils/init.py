"""Modules made without initialising them."""

import torch


def skip_init(module_cls, *args, **kwargs):
    """A module whose parameters and buffers have elements of no particular value."""
    if not issubclass(module_cls, torch.nn.Module):
        raise RuntimeError(f"Expected a Module; got {module_cls}")
    kwargs.pop("device", None)
    state = torch.get_rng_state()
    module = module_cls(*args, **kwargs)
    # The module drew numbers that nobody will see: the stream goes on as if it had not.
    torch.set_rng_state(state)
    return module.to_empty(device="cpu")
