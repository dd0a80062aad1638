"""Data sets and the loaders that hand them out in batches."""

from torch.utils.data.collate import default_collate, default_convert
from torch.utils.data.dataset import (
    ChainDataset, ConcatDataset, Dataset, IterableDataset, StackDataset, Subset, TensorDataset, random_split)
from torch.utils.data.sampler import (
    BatchSampler, RandomSampler, Sampler, SequentialSampler, SubsetRandomSampler, WeightedRandomSampler)
from torch.utils.data.dataloader import DataLoader
from torch.utils.data.worker import get_worker_info
