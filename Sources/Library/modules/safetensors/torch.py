"""Tensors by name in `.safetensors` files: https://huggingface.co/docs/safetensors/api/torch"""

import torch
from etude import _C


class _SafetensorError(Exception):
    """A file that can't be read."""


def save_file(tensors, filename, metadata=None):
    """Writes a dict of tensors, and of strings that go with them.

    Raises `ValueError` for a tensor that is not contiguous, `RuntimeError` for tensors that share memory: the format has no
    way to say so.
    """
    if not isinstance(tensors, dict):
        raise ValueError(f"Expected a dict of [str, torch.Tensor] but received {type(tensors)}")
    for name, tensor in tensors.items():
        if not isinstance(tensor, torch.Tensor):
            raise ValueError(f"Key `{name}` is invalid, expected torch.Tensor but received {type(tensor)}")
        if not tensor.is_contiguous():
            raise ValueError(
                f"You are trying to save a non contiguous tensor: `{name}` which is not allowed. It either means you are "
                "trying to save tensors which are reference of each other in which case it's recommended to save only "
                "the full tensors, and reslice at load time, or simply call `.contiguous()` on your tensor to pack it "
                "before saving.")
    _require_own_memory(tensors)
    _C.save_safetensors(tensors, filename, metadata or {})


def _require_own_memory(tensors):
    spans = sorted((tensor.data_ptr(), tensor.data_ptr() + tensor.nbytes, name)
                   for name, tensor in tensors.items() if tensor.nbytes)
    for (_, end, first), (start, _, second) in zip(spans, spans[1:]):
        if start < end:
            raise RuntimeError(
                f"Some tensors share memory, this will lead to duplicate memory on disk and potential differences when "
                f"loading them again: [{{'{first}', '{second}'}}].")


def load_file(filename, device="cpu"):
    """The tensors of a file by name, in the order in which they lie there.

    Raises `SafetensorError` for a damaged file, `FileNotFoundError` where there is none.
    """
    if str(device).partition(":")[0] != "cpu":
        raise NotImplementedError(f"Etude loads to the CPU only: device={device!r}")
    try:
        return _C.load_safetensors(filename)[0]
    except ValueError as error:
        raise _SafetensorError(str(error)) from None
