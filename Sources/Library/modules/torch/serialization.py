"""Saving values to files and loading them again."""

import torch
from torch import _C


def save(obj, f, pickle_module=None, pickle_protocol=2, _use_new_zipfile_serialization=True):
    """Writes tensors, numbers, strings, and lists, tuples, dicts and sets of them to a file that PyTorch reads too.

    `f` is a path or an `io.BytesIO`. Tensors that share memory share it again when they are loaded. To save a network, save
    its `state_dict()`.

    Raises `NotImplementedError` for a value of another type, `RuntimeError` where the folder does not exist, and `OSError`
    where the file can't be written.

    Format: https://docs.pytorch.org/docs/stable/notes/serialization.html
    """
    if pickle_module is not None or pickle_protocol != 2 or not _use_new_zipfile_serialization:
        raise NotImplementedError("Etude saves in one format only: leave pickle_module and pickle_protocol out")
    try:
        _C._save(obj, f)
    except FileNotFoundError:
        raise RuntimeError(f"Parent directory {f.rpartition('/')[0]} does not exist.") from None


def load(f, map_location=None, pickle_module=None, *, weights_only=None, mmap=None):
    """Reads a file that `save` wrote, here or in PyTorch: tensors and containers of them.

    `f` is a path or an `io.BytesIO`. Nothing that the file names is ever run, whatever `weights_only` says. Tensors that lay
    on another device come only with `map_location="cpu"`.

    Raises `pickle.UnpicklingError` for a file that asks for anything else, `RuntimeError` for a damaged one, and
    `NotImplementedError` for elements of a type that Etude lacks.
    """
    if pickle_module is not None:
        raise NotImplementedError("Etude has no pickle modules of a program's own")
    if map_location is not None and str(map_location).partition(":")[0] != "cpu":
        raise NotImplementedError(f"Etude loads to the CPU only: map_location={map_location!r}")
    return _C._load(f, map_location is not None)
