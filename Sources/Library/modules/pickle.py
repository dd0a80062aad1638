"""The exception of `torch.load`. Etude pickles no values of its own: torch.save() writes them to files."""

from torch._C import UnpicklingError
