"""Training: the loop that every network is trained with, and what it remembers."""

import time
import torch
from etude.progress import ProgressBar
from torch import nn
from torch.utils.data import DataLoader, Dataset, TensorDataset, random_split


class History(dict):
    """What `fit` measured: the name of each measure, and its value after every epoch."""

    def plot(self, file=None):
        """Draws the measures, epoch by epoch, in the terminal or as an SVG file."""
        from etude.plotting import plot
        plot(self, xlabel="epoch", file=file)


def accuracy(output, target):
    """The share of rows in which the largest output is the target's: (N, classes) and (N,)."""
    return (output.argmax(1) == target).float().mean()


def fit(net, data, loss=None, optimizer=None, epochs=1, *, validation=None, metrics=None, batch_size=64, scheduler=None):
    """Trains a network, and shows how it goes.

    - `data`: a `DataLoader`; or a data set, or a tuple of tensors `(inputs, targets)`, shuffled in batches of `batch_size`.
    - `loss`: a function of output and target; `nn.CrossEntropyLoss()` without one.
    - `optimizer`: `torch.optim.Adam(net.parameters())` without one; `scheduler`: its `step()` is called after each epoch.
    - `validation`: what to measure on after each epoch: like `data`, or the share of it to set aside, such as 0.2.
    - `metrics`: names and functions of output and target, averaged over the examples; the accuracy where the loss is
      `nn.CrossEntropyLoss`.

    Returns a `History`: `history["loss"]` has a number for each epoch; measures on the validation data begin with "val_".
    Ctrl-C ends the training, not the program: what was learnt and measured so far stays.
    """
    loss = nn.CrossEntropyLoss() if loss is None else loss
    optimizer = torch.optim.Adam(net.parameters()) if optimizer is None else optimizer
    if metrics is None:
        metrics = {"accuracy": accuracy} if isinstance(loss, nn.CrossEntropyLoss) else {}
    training, held_out = _loaders(data, validation, batch_size)
    measures = {"loss": loss, **metrics}
    history = History()
    was_training = net.training
    try:
        for epoch in range(epochs):
            bar = ProgressBar(f"epoch {epoch + 1}/{epochs}", len(training))
            started = time.perf_counter()
            values = _train(net, training, optimizer, measures, bar)
            if held_out is not None:
                values.update({f"val_{name}": value for name, value in _measure(net, held_out, measures).items()})
            if scheduler is not None:
                scheduler.step()
            for name, value in values.items():
                history.setdefault(name, []).append(value)
            bar.finish(values, time.perf_counter() - started)
    except KeyboardInterrupt:
        done = len(history.get("loss", []))
        print(f"\nstopped: {done} of {epochs} epochs are done; the network keeps what it has learnt")
    finally:
        net.train(was_training)
    return history


def evaluate(net, data, loss=None, *, metrics=None, batch_size=64):
    """The measures of `fit`, on data that is not learnt from: a dict."""
    loss = nn.CrossEntropyLoss() if loss is None else loss
    if metrics is None:
        metrics = {"accuracy": accuracy} if isinstance(loss, nn.CrossEntropyLoss) else {}
    was_training = net.training
    try:
        return _measure(net, _loader(data, batch_size, shuffle=False), {"loss": loss, **metrics})
    finally:
        net.train(was_training)


def _train(net, loader, optimizer, measures, bar):
    """Learns from every batch once; returns the mean of each measure."""
    net.train()
    totals, count = {name: 0.0 for name in measures}, 0
    for inputs, targets in loader:
        optimizer.zero_grad()
        output = net(inputs)
        value = measures["loss"](output, targets)
        value.backward()
        optimizer.step()
        count += len(targets)
        with torch.no_grad():
            for name, measure in measures.items():
                totals[name] += float(value if name == "loss" else measure(output, targets)) * len(targets)
        bar.step({name: total / count for name, total in totals.items()})
    return {name: total / count for name, total in totals.items()}


def _measure(net, loader, measures):
    """The mean of each measure over the examples."""
    net.eval()
    totals, count = {name: 0.0 for name in measures}, 0
    with torch.no_grad():
        for inputs, targets in loader:
            output = net(inputs)
            count += len(targets)
            for name, measure in measures.items():
                totals[name] += float(measure(output, targets)) * len(targets)
    return {name: total / count for name, total in totals.items()}


def _loaders(data, validation, batch_size):
    """The loaders of what is learnt from and of what is measured on, if anything is."""
    if isinstance(validation, float):
        if isinstance(data, DataLoader):
            raise ValueError("a share of a DataLoader can't be set aside: give fit() the data set, or validation data")
        if not 0 < validation < 1:
            raise ValueError(f"the share to validate on must lie between 0 and 1, not be {validation}")
        data, validation = random_split(_data_set(data), [1 - validation, validation])
    held_out = None if validation is None else _loader(validation, batch_size, shuffle=False)
    return _loader(data, batch_size, shuffle=True), held_out


def _loader(data, batch_size, shuffle):
    return data if isinstance(data, DataLoader) else DataLoader(_data_set(data), batch_size, shuffle=shuffle)


def _data_set(data):
    if isinstance(data, (tuple, list)) and all(isinstance(part, torch.Tensor) for part in data):
        return TensorDataset(*data)
    if isinstance(data, Dataset):
        return data
    raise TypeError(f"data must be a DataLoader, a Dataset, or a tuple of tensors, not {type(data).__name__}")
