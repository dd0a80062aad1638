"""The loader: a data set in batches."""

import torch
from torch.utils.data.collate import default_collate, default_convert
from torch.utils.data.dataset import IterableDataset
from torch.utils.data.sampler import BatchSampler, RandomSampler, SequentialSampler
from torch.utils.data.worker import Worker


class DataLoader:
    """Goes through a data set in batches, in order or shuffled.

    `sampler` gives the numbers of the examples, or `batch_sampler` lists of them; `collate_fn` makes a batch of a list of
    examples. With `batch_size` None the examples come one by one. Workers have random numbers of their own, as
    processes would have, but read in turn.
    """

    _is_made = False

    def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0,
                 collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None,
                 multiprocessing_context=None, generator=None, *, prefetch_factor=None, persistent_workers=False,
                 pin_memory_device="", in_order=True):
        _check_workers(num_workers, timeout, prefetch_factor, persistent_workers)
        self.dataset = dataset
        self.num_workers = num_workers
        self.prefetch_factor = 2 if num_workers > 0 and prefetch_factor is None else prefetch_factor
        self.pin_memory = pin_memory
        self.pin_memory_device = pin_memory_device
        self.timeout = timeout
        self.worker_init_fn = worker_init_fn
        self.multiprocessing_context = multiprocessing_context
        self.in_order = in_order
        self.is_iterable = isinstance(dataset, IterableDataset)
        if self.is_iterable:
            for name, value in (("shuffle", shuffle), ("sampler", sampler), ("batch_sampler", batch_sampler)):
                if value not in (None, False) if name == "shuffle" else value is not None:
                    raise ValueError(f"DataLoader with IterableDataset: expected unspecified {name} option, but got "
                                     f"{name}={value}")
        if sampler is not None and shuffle:
            raise ValueError("sampler option is mutually exclusive with shuffle")
        if batch_sampler is not None:
            if batch_size != 1 or shuffle or sampler is not None or drop_last:
                raise ValueError("batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and "
                                 "drop_last")
            batch_size, drop_last = None, False
        elif batch_size is None and drop_last:
            raise ValueError("batch_size=None option disables auto-batching and is mutually exclusive with drop_last")
        if sampler is None:
            if self.is_iterable:
                sampler = _Endless()
            else:
                sampler = RandomSampler(dataset, generator=generator) if shuffle else SequentialSampler(dataset)
        if batch_size is not None and batch_sampler is None:
            batch_sampler = BatchSampler(sampler, batch_size, drop_last)
        self.batch_size = batch_size
        self.drop_last = drop_last
        self.sampler = sampler
        self.batch_sampler = batch_sampler
        self.generator = generator
        if collate_fn is None:
            collate_fn = default_convert if batch_sampler is None else default_collate
        self.collate_fn = collate_fn
        self.persistent_workers = persistent_workers
        self._is_made = True

    def __setattr__(self, name, value):
        fixed = ("batch_size", "batch_sampler", "sampler", "drop_last", "dataset", "persistent_workers")
        if self._is_made and name in fixed:
            raise ValueError(f"{name} attribute should not be set after {type(self).__name__} is initialized")
        super().__setattr__(name, value)

    def __iter__(self):
        return _SingleProcessDataLoaderIter(self) if self.num_workers == 0 else _MultiProcessingDataLoaderIter(self)

    def __len__(self):
        if not self.is_iterable:
            return len(self._index_sampler)
        count = len(self.dataset)
        if self.batch_size is None:
            return count
        return count // self.batch_size if self.drop_last else -(-count // self.batch_size)

    @property
    def _index_sampler(self):
        return self.sampler if self.batch_sampler is None else self.batch_sampler


def _check_workers(num_workers, timeout, prefetch_factor, persistent_workers):
    if num_workers < 0:
        raise ValueError("num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.")
    if timeout < 0:
        raise ValueError("timeout option should be non-negative")
    if num_workers == 0 and prefetch_factor is not None:
        raise ValueError("prefetch_factor option could only be specified in multiprocessing.let num_workers > 0 to "
                         "enable multiprocessing, otherwise set prefetch_factor to None.")
    if prefetch_factor is not None and prefetch_factor < 0:
        raise ValueError("prefetch_factor option should be non-negative")
    if persistent_workers and num_workers == 0:
        raise ValueError("persistent_workers option needs num_workers > 0")


class _Endless:
    """The sampler of a data set that has no numbers: how often to ask for an example."""

    def __iter__(self):
        while True:
            yield None


class _Fetcher:
    """Reads batches for a loader."""

    def __init__(self, loader):
        self.loader = loader
        self.is_ended = False
        self.examples = iter(loader.dataset) if loader.is_iterable else None

    def fetch(self, index):
        """The batch of a list of numbers, or the example of one; StopIteration at the end of the data."""
        loader = self.loader
        if not loader.is_iterable:
            if loader.batch_sampler is None:
                data = loader.dataset[index]
            elif hasattr(loader.dataset, "__getitems__"):
                data = loader.dataset.__getitems__(index)
            else:
                data = [loader.dataset[i] for i in index]
        elif loader.batch_sampler is None:
            data = next(self.examples)
        else:
            data = self._next_examples(len(index))
        return loader.collate_fn(data)

    def _next_examples(self, count):
        if self.is_ended:
            raise StopIteration
        data = []
        for _ in range(count):
            try:
                data.append(next(self.examples))
            except StopIteration:
                self.is_ended = True
                break
        if not data or (self.loader.drop_last and len(data) < count):
            raise StopIteration
        return data


class _LoaderIterator:
    """One pass through the data."""

    def __init__(self, loader):
        self._loader = loader
        self._indices = iter(loader._index_sampler)
        # As in PyTorch, a pass draws one number for its workers' seed, whether there are workers or not.
        self._base_seed = torch.empty((), dtype=torch.int64).random_(generator=loader.generator).item()

    def __iter__(self):
        return self

    def __len__(self):
        return len(self._loader._index_sampler)


class _SingleProcessDataLoaderIter(_LoaderIterator):
    """A pass without workers."""

    def __init__(self, loader):
        super().__init__(loader)
        self._fetcher = _Fetcher(loader)

    def __next__(self):
        return self._fetcher.fetch(next(self._indices))


class _MultiProcessingDataLoaderIter(_LoaderIterator):
    """A pass with workers that take turns; each reads an iterable data set from its beginning."""

    def __init__(self, loader):
        super().__init__(loader)
        self._workers = [
            Worker(number, loader.num_workers, self._base_seed, loader.dataset, loader.worker_init_fn)
            for number in range(loader.num_workers)]
        self._fetchers = [worker.run(lambda: _Fetcher(loader)) for worker in self._workers]
        self._turn = 0

    def __next__(self):
        while self._workers:
            index = next(self._indices)
            self._turn %= len(self._workers)
            worker, fetcher = self._workers[self._turn], self._fetchers[self._turn]
            try:
                batch = worker.run(lambda: fetcher.fetch(index))
            except StopIteration:
                del self._workers[self._turn], self._fetchers[self._turn]
                continue
            self._turn += 1
            return batch
        raise StopIteration
