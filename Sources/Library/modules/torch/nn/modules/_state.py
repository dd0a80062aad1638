"""How a state is taken over by modules."""

from collections import OrderedDict, namedtuple
from itertools import chain
import torch
from torch.nn.parameter import Parameter, is_lazy


class _IncompatibleKeys(namedtuple("IncompatibleKeys", ["missing_keys", "unexpected_keys"])):
    """What `load_state_dict` says: the keys that did not match."""

    def __repr__(self):
        if not self.missing_keys and not self.unexpected_keys:
            return "<All keys matched successfully>"
        return super().__repr__()

    __str__ = __repr__


def load(module, state_dict, strict, assign):
    """Loads a state into a module and all within it: `Module.load_state_dict`."""
    if not hasattr(state_dict, "items"):
        raise TypeError(f"Expected state_dict to be dict-like, got {type(state_dict)}.")
    metadata = getattr(state_dict, "_metadata", None)
    state_dict = OrderedDict(state_dict)
    missing, unexpected, errors = [], [], []
    _load_into(module, "", state_dict, metadata, assign, missing, unexpected, errors)
    if strict:
        errors = _listed("Missing", missing) + _listed("Unexpected", unexpected) + errors
    if errors:
        lines = "\n\t".join(errors)
        raise RuntimeError(f"Error(s) in loading state_dict for {type(module).__name__}:\n\t{lines}")
    return _IncompatibleKeys(missing, unexpected)


def _load_into(module, prefix, state_dict, metadata, assign, missing, unexpected, errors):
    local = {} if metadata is None else dict(metadata.get(prefix[:-1], {}))
    if assign:
        local["assign_to_params_buffers"] = True
    module._load_from_state_dict(state_dict, prefix, local, True, missing, unexpected, errors)
    for name, child in module._modules.items():
        if child is not None:
            part = prefix + name + "."
            within = {key: value for key, value in state_dict.items() if key.startswith(part)}
            _load_into(child, part, within, metadata, assign, missing, unexpected, errors)
    keys = _IncompatibleKeys(missing, unexpected)
    for hook in module._load_state_dict_post_hooks.values():
        if hook(module, keys) is not None:
            raise AssertionError(
                "Hooks registered with ``register_load_state_dict_post_hook`` are not expected to return new values, "
                "if incompatible_keys need to be modified, it should be done inplace.")


def load_tensors(module, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs):
    """Loads the tensors of one module, not of those within it, and notes what does not match."""
    assigns = local_metadata.get("assign_to_params_buffers", False)
    buffers = {name: buffer for name, buffer in module._buffers.items()
               if name not in module._non_persistent_buffers_set}
    for name, tensor in chain(module._parameters.items(), buffers.items()):
        if tensor is None:
            continue
        key = prefix + name
        if key in state_dict:
            error = _load(module, name, tensor, key, state_dict[key], assigns)
            if error:
                error_msgs.append(error)
        elif strict:
            missing_keys.append(key)
    _load_extra_state(module, state_dict, prefix + "_extra_state", strict, missing_keys, unexpected_keys)
    if strict:
        for key in state_dict:
            if key.startswith(prefix) and key != prefix + "_extra_state":
                name, dot, _ = key[len(prefix):].partition(".")
                if name not in module._modules and (dot or (name not in module._parameters and name not in buffers)):
                    unexpected_keys.append(key)


def _load(module, name, tensor, key, given, assigns):
    """Loads one tensor; returns what is wrong with it, if anything is."""
    if not isinstance(given, torch.Tensor):
        return (f'While copying the parameter named "{key}", expected torch.Tensor or Tensor-like object from '
                f"checkpoint but received {type(given)}")
    if is_lazy(tensor):
        tensor.materialize(given.shape)
    elif tensor.dim() == 0 and given.dim() == 1:
        given = given[0]
    if tensor.shape != given.shape:
        return (f"size mismatch for {key}: copying a param with shape {given.shape} from checkpoint, the shape in "
                f"current model is {tensor.shape}.")
    if assigns:
        if isinstance(tensor, Parameter) and not isinstance(given, Parameter):
            given = Parameter(given, requires_grad=tensor.requires_grad)
        setattr(module, name, given)
    else:
        with torch.no_grad():
            tensor.copy_(given)
    return None


def _load_extra_state(module, state_dict, key, strict, missing_keys, unexpected_keys):
    defines = any("set_extra_state" in kind.__dict__ for kind in type(module).__mro__ if kind.__name__ != "Module")
    if defines:
        if key in state_dict:
            module.set_extra_state(state_dict[key])
        elif strict:
            missing_keys.append(key)
    elif strict and key in state_dict:
        unexpected_keys.append(key)


def _listed(kind, keys):
    names = ", ".join(f'"{key}"' for key in keys)
    return [f"{kind} key(s) in state_dict: {names}. "] if keys else []
