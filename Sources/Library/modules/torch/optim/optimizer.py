"""The base class of optimisers."""

from collections import OrderedDict, defaultdict
from copy import deepcopy
from itertools import chain
import torch
from torch.utils.hooks import RemovableHandle


class _Required:
    """Marks a setting that must be given."""

    def __repr__(self):
        return "<required parameter>"


required = _Required()


class Optimizer:
    """Parameters in groups, each group with its settings, and `step`.

    A subclass here defines `update`, which changes one parameter; a program's own optimiser may define `step` instead.
    """

    def __init__(self, params, defaults):
        if isinstance(params, torch.Tensor):
            raise TypeError("params argument given to the optimizer should be an iterable of Tensors or dicts, but got "
                            + torch.typename(params))
        _check_settings(defaults)
        self.defaults = defaults
        self.state = defaultdict(dict)
        self.param_groups = []
        self._optimizer_step_pre_hooks = OrderedDict()
        self._optimizer_step_post_hooks = OrderedDict()
        self._optimizer_state_dict_pre_hooks = OrderedDict()
        self._optimizer_state_dict_post_hooks = OrderedDict()
        self._optimizer_load_state_dict_pre_hooks = OrderedDict()
        self._optimizer_load_state_dict_post_hooks = OrderedDict()
        groups = list(params)
        if not groups:
            raise ValueError("optimizer got an empty parameter list")
        if not isinstance(groups[0], dict):
            groups = [{"params": groups}]
        for group in groups:
            self.add_param_group(group)

    def add_param_group(self, param_group):
        """Adds a group of parameters with settings of its own."""
        if not isinstance(param_group, dict):
            raise TypeError(f"param_group must be a dict, but got {type(param_group)}")
        params = param_group["params"]
        if isinstance(params, torch.Tensor):
            params = [params]
        elif isinstance(params, set):
            raise TypeError("optimizer parameters need to be organized in ordered collections, but the ordering of "
                            "tensors in sets will change between runs. Please use a list instead.")
        params, names = _split_names(list(params))
        if self.param_groups and ("param_names" in self.param_groups[0]) != (names is not None):
            kind = "without" if names is None else "with"
            raise ValueError("all optimizer param groups should be with/without names. cannot add param group "
                             f"{kind} names to the optimizer")
        param_group["params"] = params
        if names is not None:
            param_group["param_names"] = names
        for param in params:
            if not isinstance(param, torch.Tensor):
                raise TypeError("optimizer can only optimize Tensors, but one of the params is " + torch.typename(param))
            if not self.defaults.get("differentiable") and not (param.is_leaf or param.retains_grad):
                raise ValueError("can't optimize a non-leaf Tensor")
        for name, default in self.defaults.items():
            if default is required and name not in param_group:
                raise ValueError(f"parameter group didn't specify a value of required optimization parameter {name}")
            param_group.setdefault(name, default)
        known = {id(param) for group in self.param_groups for param in group["params"]}
        if any(id(param) in known for param in params):
            raise ValueError("some parameters appear in more than one parameter group")
        self.param_groups.append(param_group)

    def zero_grad(self, set_to_none=True):
        """Forgets the gradients of all parameters."""
        for group in self.param_groups:
            for param in group["params"]:
                if param.grad is not None:
                    if set_to_none:
                        param.grad = None
                    elif param.grad.grad_fn is not None:
                        param.grad.detach_().zero_()
                    else:
                        param.grad.requires_grad_(False).zero_()

    def step(self, closure=None):
        """Changes the parameters by their gradients; a closure computes the loss anew first."""
        if type(self).update is Optimizer.update:
            raise NotImplementedError
        for hook in self._optimizer_step_pre_hooks.values():
            hook(self, (self,) if closure is None else (self, closure), {})
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        with torch.no_grad():
            for group in self.param_groups:
                for param in group["params"]:
                    if param.grad is not None:
                        state = self.state.get(param, {})
                        self.update(param, param.grad, state, group)
                        if state:
                            self.state[param] = state
        for hook in self._optimizer_step_post_hooks.values():
            hook(self, (self,) if closure is None else (self, closure), {})
        return loss

    def update(self, param, grad, state, group):
        """Changes one parameter. Every optimiser defines its own."""
        raise NotImplementedError

    # The state.

    def state_dict(self):
        """The settings and the state, parameters by number."""
        for hook in self._optimizer_state_dict_pre_hooks.values():
            hook(self)
        numbers = {}
        groups = []
        for group in self.param_groups:
            for param in group["params"]:
                numbers.setdefault(id(param), len(numbers))
            packed = {key: value for key, value in group.items() if key != "params"}
            packed["params"] = [numbers[id(param)] for param in group["params"]]
            groups.append(packed)
        state = {numbers[id(key)] if isinstance(key, torch.Tensor) else key: value
                 for key, value in self.state.items()}
        result = {"state": state, "param_groups": groups}
        for hook in self._optimizer_state_dict_post_hooks.values():
            changed = hook(self, result)
            result = result if changed is None else changed
        return result

    def load_state_dict(self, state_dict):
        """Takes over settings and state."""
        state_dict = state_dict.copy()
        for hook in self._optimizer_load_state_dict_pre_hooks.values():
            changed = hook(self, state_dict)
            state_dict = state_dict if changed is None else changed
        saved = deepcopy(state_dict["param_groups"])
        if len(saved) != len(self.param_groups):
            raise ValueError("loaded state dict has a different number of parameter groups")
        if any(len(a["params"]) != len(b["params"]) for a, b in zip(saved, self.param_groups)):
            raise ValueError("loaded state dict contains a parameter group that doesn't match the size of optimizer's "
                             "group")
        by_number = dict(zip(
            chain.from_iterable(group["params"] for group in saved),
            chain.from_iterable(group["params"] for group in self.param_groups)))
        self.state = defaultdict(dict)
        for key, value in state_dict["state"].items():
            if key in by_number:
                self.state[by_number[key]] = _fitted(by_number[key], value)
            else:
                self.state[key] = value
        for packed, group in zip(saved, self.param_groups):
            packed["params"] = group["params"]
            if "param_names" in group and "param_names" not in packed:
                packed["param_names"] = group["param_names"]
        self.param_groups = saved
        for hook in self._optimizer_load_state_dict_post_hooks.values():
            hook(self)

    # Hooks.

    def register_step_pre_hook(self, hook):
        """Calls `hook(optimizer, args, kwargs)` before every step."""
        return RemovableHandle(self._optimizer_step_pre_hooks).add(hook)

    def register_step_post_hook(self, hook):
        """Calls `hook(optimizer, args, kwargs)` after every step."""
        return RemovableHandle(self._optimizer_step_post_hooks).add(hook)

    def register_state_dict_pre_hook(self, hook, prepend=False):
        """Calls `hook(optimizer)` before `state_dict`."""
        return RemovableHandle(self._optimizer_state_dict_pre_hooks).add(hook, prepend)

    def register_state_dict_post_hook(self, hook, prepend=False):
        """Calls `hook(optimizer, state_dict)` after `state_dict`; what it returns takes the state's place."""
        return RemovableHandle(self._optimizer_state_dict_post_hooks).add(hook, prepend)

    def register_load_state_dict_pre_hook(self, hook, prepend=False):
        """Calls `hook(optimizer, state_dict)` before `load_state_dict`; what it returns takes the state's place."""
        return RemovableHandle(self._optimizer_load_state_dict_pre_hooks).add(hook, prepend)

    def register_load_state_dict_post_hook(self, hook, prepend=False):
        """Calls `hook(optimizer)` after `load_state_dict`."""
        return RemovableHandle(self._optimizer_load_state_dict_post_hooks).add(hook, prepend)

    def __repr__(self):
        text = type(self).__name__ + " ("
        for index, group in enumerate(self.param_groups):
            text += f"\nParameter Group {index}\n"
            for key in sorted(group.keys()):
                if key != "params":
                    text += f"    {key}: {group[key]}\n"
        return text + ")"


def _split_names(params):
    """Parameters and their names, where they came in pairs; otherwise no names."""
    named = [param for param in params if isinstance(param, tuple)]
    if not named:
        return params, None
    if len(named) < len(params):
        raise ValueError("all optimizer params should be with/without names. Some param names are missing")
    return [param for _, param in params], [name for name, _ in params]


def _fitted(param, value, key=None):
    """A loaded value as the state of a parameter: its numbers in the parameter's dtype, step counts as they are."""
    if isinstance(value, torch.Tensor):
        if key != "step" and param.is_floating_point():
            return value.to(dtype=param.dtype)
        return value
    if isinstance(value, dict):
        return {name: _fitted(param, item, name) for name, item in value.items()}
    return value


def _check_settings(defaults):
    """Refuses settings that exclude each other."""
    rate = defaults.get("lr")
    if isinstance(rate, torch.Tensor):
        if rate.numel() != 1:
            raise ValueError("Tensor lr must be 1-element")
        if defaults.get("foreach") and not defaults.get("capturable"):
            raise ValueError("lr as a Tensor is not supported for capturable=False and foreach=True")
    if defaults.get("fused"):
        if defaults.get("differentiable"):
            raise RuntimeError("`fused` does not support `differentiable`")
        if defaults.get("foreach"):
            raise RuntimeError("`fused` and `foreach` cannot be `True` together.")


def check(name, value, lowest=0.0, below=None):
    """Refuses a setting out of its range."""
    if isinstance(value, torch.Tensor) and value.numel() != 1:
        raise ValueError("Tensor lr must be 1-element")
    if not lowest <= value or (below is not None and not value < below):
        raise ValueError(f"Invalid {name}: {value}")


def check_adam(lr, betas, eps, weight_decay):
    """Refuses settings of Adam and its relatives out of their ranges."""
    check("learning rate", lr)
    check("epsilon value", eps)
    check("beta parameter at index 0", betas[0], below=1.0)
    check("beta parameter at index 1", betas[1], below=1.0)
    check("weight_decay value", weight_decay)


def number(value):
    """The number of a tensor with one element, or the number itself."""
    return value.item() if isinstance(value, torch.Tensor) else value
