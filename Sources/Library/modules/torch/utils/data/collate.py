"""How examples become a batch."""

from collections.abc import Mapping, Sequence
import torch


def default_convert(data):
    """An example as it is; arrays in it would become tensors, and there are none."""
    if isinstance(data, dict):
        return {key: default_convert(value) for key, value in data.items()}
    if isinstance(data, tuple):
        return type(data)(*map(default_convert, data)) if hasattr(data, "_fields") else [
            default_convert(item) for item in data]
    if isinstance(data, list):
        return [default_convert(item) for item in data]
    return data


def default_collate(batch):
    """A list of examples as one batch: tensors stacked, numbers as a tensor, sequences and dicts part by part."""
    first = batch[0]
    if isinstance(first, torch.Tensor):
        return torch.stack(list(batch), 0)
    if isinstance(first, float):
        return torch.tensor(batch, dtype=torch.float64)
    if isinstance(first, int):
        return torch.tensor(batch)
    if isinstance(first, str):
        return batch
    if isinstance(first, Mapping):
        collated = {key: default_collate([example[key] for example in batch]) for key in first}
        return collated if type(first) is dict else type(first)(collated)
    if isinstance(first, tuple) and hasattr(first, "_fields"):
        return type(first)(*(default_collate(part) for part in zip(*batch)))
    if isinstance(first, Sequence):
        if any(len(example) != len(first) for example in batch):
            raise RuntimeError("each element in list of batch should be of equal size")
        return [default_collate(part) for part in zip(*batch)]
    raise TypeError("default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; "
                    f"found {type(first)}")
