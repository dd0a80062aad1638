"""The classes that are named after the dtypes of their tensors: `torch.LongTensor([1, 2])`."""

import torch


class _TensorKind(type):
    """A class whose instances are the tensors of one dtype."""

    def __instancecheck__(cls, value):
        return isinstance(value, torch.Tensor) and value.dtype == cls.dtype


def _kind(name, kind):
    def make(cls, *data):
        if len(data) == 1 and not isinstance(data[0], int):
            return torch.tensor(data[0].tolist() if isinstance(data[0], torch.Tensor) else data[0], dtype=kind)
        return torch.zeros(*data if data else [0], dtype=kind)
    return _TensorKind(name, (), {"__new__": make, "dtype": kind, "__module__": "torch", "__doc__": f"Tensors of {kind}."})


FloatTensor = _kind("FloatTensor", torch.float32)
DoubleTensor = _kind("DoubleTensor", torch.float64)
LongTensor = _kind("LongTensor", torch.int64)
IntTensor = _kind("IntTensor", torch.int32)
ByteTensor = _kind("ByteTensor", torch.uint8)
BoolTensor = _kind("BoolTensor", torch.bool)
