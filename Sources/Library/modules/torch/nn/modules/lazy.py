"""Layers that learn some of their sizes from the first input."""

import torch
from torch.nn.parameter import is_lazy


class LazyModule:
    """Comes before the plain layer among a lazy layer's bases; `becomes` names that layer."""

    def is_lazy(self):
        """Whether sizes are still unknown."""
        tensors = list(self._parameters.values()) + list(self._buffers.values())
        return any(is_lazy(tensor) for tensor in tensors if tensor is not None)

    def __call__(self, *args, **kwargs):
        if self.is_lazy():
            with torch.no_grad():
                self.initialize_parameters(*args, **kwargs)
        if self.becomes is not None:
            self.__class__ = self.becomes
        return self(*args, **kwargs)
