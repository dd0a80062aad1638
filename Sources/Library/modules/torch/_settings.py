"""Settings of the computation."""

import torch

_deterministic = False
_precision = "highest"
_threads = 2


def set_num_threads(count, /):
    """Takes the number of threads, which Etude sets itself."""
    global _threads
    if count <= 0:
        raise RuntimeError("expected a positive number of threads")
    _threads = count


def get_num_threads():
    """The number of threads last set."""
    return _threads


def set_flush_denormal(mode, /):
    """Whether tiny numbers can be made 0: no, they are kept."""
    return False


def set_default_tensor_type(t, /):
    """Sets the dtype of new tensors of fractions by the name of a tensor type."""
    name = t if isinstance(t, str) else f"torch.{t.__name__}"
    kinds = {"torch.FloatTensor": torch.float32, "torch.DoubleTensor": torch.float64}
    if name not in kinds:
        raise TypeError("only floating-point types are supported as the default type")
    torch.set_default_dtype(kinds[name])


def use_deterministic_algorithms(mode, *, warn_only=False):
    """Etude's operations give the same results each time, whatever the mode."""
    global _deterministic
    _deterministic = bool(mode)


def are_deterministic_algorithms_enabled():
    """The mode last set."""
    return _deterministic


def is_deterministic_algorithms_warn_only_enabled():
    """Whether a breach would only be warned of: never."""
    return False


def set_float32_matmul_precision(precision, /):
    """Takes how precise products of matrices need be; they are always precise."""
    global _precision
    _precision = precision


def get_float32_matmul_precision():
    """The precision last set."""
    return _precision


def get_default_device():
    """The CPU."""
    return torch.device("cpu")


def set_default_device(device, /):
    """Takes the CPU and refuses other devices."""
    if device is not None:
        torch.device(device)
