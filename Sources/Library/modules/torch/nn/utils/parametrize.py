"""Parameters and buffers that are computed from others whenever they are read."""

import torch
from torch.nn.modules.container import ModuleDict, ModuleList
from torch.nn.parameter import Parameter

_cache = {}
_cache_depth = 0


class cached:
    """Within it, each computed parameter is computed once."""

    def __enter__(self):
        global _cache_depth
        _cache_depth += 1

    def __exit__(self, kind, value, traceback):
        global _cache_depth
        _cache_depth -= 1
        if _cache_depth == 0:
            _cache.clear()


class ParametrizationList(ModuleList):
    """The modules that a tensor goes through, and the tensor that they begin with: `original`.

    Where the first module's `right_inverse` gives several tensors, they are `original0`, `original1` and so on.
    """

    def __init__(self, modules, original, unsafe=False):
        if len(modules) == 0:
            raise ValueError("ParametrizationList requires one or more modules.")
        super().__init__(modules)
        self.unsafe = unsafe
        with torch.no_grad():
            begin = original
            for module in reversed(list(self)):
                if hasattr(module, "right_inverse"):
                    begin = module.right_inverse(begin)
        self.is_tensor = isinstance(begin, torch.Tensor)
        if self.is_tensor:
            self._keep("original", original if begin is original else begin, original)
        else:
            self.ntensors = len(begin)
            for index, tensor in enumerate(begin):
                self._keep(f"original{index}", tensor, original)

    def _keep(self, name, tensor, original):
        if isinstance(original, Parameter):
            tensor = tensor if isinstance(tensor, Parameter) else Parameter(tensor, original.requires_grad)
            self.register_parameter(name, tensor)
        else:
            self.register_buffer(name, tensor)

    def right_inverse(self, value):
        """Sets the original so that the modules give a value, as far as their `right_inverse` can."""
        with torch.no_grad():
            for module in reversed(list(self)):
                if not hasattr(module, "right_inverse"):
                    raise RuntimeError(f"parametrization {type(module).__name__} does not implement right_inverse.")
                value = module.right_inverse(value)
            if self.is_tensor:
                self.original.copy_(value)
            else:
                for index, tensor in enumerate(value):
                    getattr(self, f"original{index}").copy_(tensor)

    def forward(self):
        modules = list(self)
        if self.is_tensor:
            value = modules[0](self.original)
        else:
            value = modules[0](*(getattr(self, f"original{index}") for index in range(self.ntensors)))
        for module in modules[1:]:
            value = module(value)
        return value


def _computed(name):
    """The property that a parametrised tensor becomes."""
    def get(self):
        parametrization = self.parametrizations[name]
        if _cache_depth == 0:
            return parametrization()
        key = (id(self), name)
        if key not in _cache:
            _cache[key] = parametrization()
        return _cache[key]

    def put(self, value):
        self.parametrizations[name].right_inverse(value)

    return property(get, put)


def register_parametrization(module, tensor_name, parametrization, *, unsafe=False):
    """Has a parameter or buffer go through a module whenever it is read.

    Where the parametrization has a method `right_inverse`, it says what to begin with, and the tensor can be assigned.
    """
    parametrization.train(module.training)
    if is_parametrized(module, tensor_name):
        module.parametrizations[tensor_name].append(parametrization)
        return module
    if tensor_name not in module._parameters and tensor_name not in module._buffers:
        raise ValueError(f"Module '{module}' does not have a parameter, a buffer, or a parametrized element with name "
                         f"'{tensor_name}'")
    original = getattr(module, tensor_name)
    parametrizations = ParametrizationList([parametrization], original, unsafe=unsafe)
    if not unsafe:
        with torch.no_grad():
            made = parametrizations()
        if made.dtype != original.dtype or made.shape != original.shape:
            raise ValueError("Registering a parametrization may not change the shape or the dtype of the tensor, "
                             f"unless `unsafe` flag is enabled.\nmodule: {module}\nparametrization: {parametrization}")
    delattr(module, tensor_name)
    kind = type(module)
    if "parametrizations" not in module._modules:
        kind = type("Parametrized" + kind.__name__, (kind,), {"__module__": "torch.nn.utils.parametrize"})
        module.__class__ = kind
        module.parametrizations = ModuleDict()
    setattr(kind, tensor_name, _computed(tensor_name))
    module.parametrizations[tensor_name] = parametrizations
    return module


def is_parametrized(module, tensor_name=None):
    """Whether a tensor of a module, or any, goes through a module."""
    parametrizations = module._modules.get("parametrizations")
    if not isinstance(parametrizations, ModuleDict):
        return False
    return len(parametrizations) > 0 if tensor_name is None else tensor_name in parametrizations


def remove_parametrizations(module, tensor_name, leave_parametrized=True):
    """Makes a tensor plain again: as it is computed now, or as the original is."""
    if not is_parametrized(module, tensor_name):
        raise ValueError(f"Module {module} does not have a parametrization on {tensor_name}")
    parametrizations = module.parametrizations[tensor_name]
    if leave_parametrized:
        with torch.no_grad():
            value = getattr(module, tensor_name)
        kept = parametrizations.original if parametrizations.is_tensor else None
        if isinstance(kept, Parameter) or kept is None:
            value = Parameter(value.detach().clone())
    elif parametrizations.is_tensor:
        value = parametrizations.original
    else:
        raise ValueError("Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in "
                         "terms of a sequence of tensors.")
    del module.parametrizations[tensor_name]
    delattr(type(module), tensor_name)
    if not is_parametrized(module):
        delattr(module, "parametrizations")
        module.__class__ = type(module).__bases__[0]
    setattr(module, tensor_name, value)
    return module
