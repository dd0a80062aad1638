"""Workers of a loader. They take turns in the program's own process, each with its own random numbers."""

import random
from collections import namedtuple
import torch

_current = None


class WorkerInfo(namedtuple("WorkerInfo", ["id", "num_workers", "seed", "dataset"])):
    """What a data set can learn of the worker that reads it."""

    def __repr__(self):
        return f"WorkerInfo(id={self.id}, num_workers={self.num_workers}, seed={self.seed}, dataset={self.dataset!r})"


def get_worker_info():
    """The worker that runs now; None outside of workers."""
    return _current


class Worker:
    """Runs functions with the random streams of one worker, as if it were a process of its own."""

    def __init__(self, number, count, seed, dataset, init):
        self.info = WorkerInfo(number, count, seed + number, dataset)
        outside = torch.get_rng_state(), random.getstate()
        torch.manual_seed(self.info.seed)
        random.seed(self.info.seed)
        self.streams = torch.get_rng_state(), random.getstate()
        _restore(outside)
        if init is not None:
            self.run(lambda: init(number))

    def run(self, function):
        """Calls a function within the worker."""
        global _current
        outside = torch.get_rng_state(), random.getstate()
        _restore(self.streams)
        _current = self.info
        try:
            return function()
        finally:
            _current = None
            self.streams = torch.get_rng_state(), random.getstate()
            _restore(outside)


def _restore(streams):
    torch.set_rng_state(streams[0])
    random.setstate(streams[1])
