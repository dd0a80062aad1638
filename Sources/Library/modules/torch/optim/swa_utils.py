"""Weights averaged over training (Izmailov et al. 2018, https://arxiv.org/abs/1803.05407)."""

import math
from copy import deepcopy
import torch
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.module import Module
from torch.optim.lr_scheduler import LRScheduler


def get_ema_multi_avg_fn(decay=0.999):
    """A `multi_avg_fn` for exponential means."""
    def average(averages, currents, count):
        for mean, current in zip(averages, currents):
            mean.lerp_(current, 1 - decay)
    return torch.no_grad()(average)


def get_swa_multi_avg_fn():
    """A `multi_avg_fn` for plain means."""
    def average(averages, currents, count):
        for mean, current in zip(averages, currents):
            mean.lerp_(current, 1 / (count + 1))
    return torch.no_grad()(average)


def get_ema_avg_fn(decay=0.999):
    """An `avg_fn` for exponential means."""
    return torch.no_grad()(lambda mean, current, count: decay * mean + (1 - decay) * current)


def get_swa_avg_fn():
    """An `avg_fn` for plain means."""
    return torch.no_grad()(lambda mean, current, count: mean + (current - mean) / (count + 1))


class AveragedModel(Module):
    """A copy of a model with the means of its parameters over the calls of `update_parameters`."""

    def __init__(self, model, device=None, avg_fn=None, multi_avg_fn=None, use_buffers=False):
        super().__init__()
        if avg_fn is not None and multi_avg_fn is not None:
            raise AssertionError("Only one of avg_fn and multi_avg_fn should be provided")
        self.module = deepcopy(model)
        self.register_buffer("n_averaged", torch.tensor(0, dtype=torch.long))
        self.avg_fn = avg_fn
        self.multi_avg_fn = multi_avg_fn
        self.use_buffers = use_buffers

    def forward(self, *args, **kwargs):
        return self.module(*args, **kwargs)

    def _averaged_tensors(self, model):
        tensors = list(model.parameters())
        return tensors + list(model.buffers()) if self.use_buffers else tensors

    def update_parameters(self, model):
        """Takes the model's parameters into the means."""
        means = [tensor.detach() for tensor in self._averaged_tensors(self.module)]
        currents = [tensor.detach() for tensor in self._averaged_tensors(model)]
        if self.n_averaged == 0:
            for mean, current in zip(means, currents):
                mean.copy_(current)
        elif self.multi_avg_fn is not None or self.avg_fn is None:
            average = self.multi_avg_fn or get_swa_multi_avg_fn()
            floating = [pair for pair in zip(means, currents) if pair[0].is_floating_point()]
            average([mean for mean, _ in floating], [current for _, current in floating], self.n_averaged.item())
        else:
            for mean, current in zip(means, currents):
                mean.copy_(self.avg_fn(mean, current, self.n_averaged))
        if not self.use_buffers:
            for mean, current in zip(self.module.buffers(), model.buffers()):
                mean.detach().copy_(current.detach())
        self.n_averaged += 1


@torch.no_grad()
def update_bn(loader, model, device=None):
    """Computes the running statistics of all batch normalisations anew, in one pass over the data."""
    momenta = {module: module.momentum for module in model.modules() if isinstance(module, _BatchNorm)}
    if not momenta:
        return
    was_training = model.training
    model.train()
    for module in momenta:
        module.reset_running_stats()
        module.momentum = None
    for batch in loader:
        model(batch[0] if isinstance(batch, (list, tuple)) else batch)
    for module, momentum in momenta.items():
        module.momentum = momentum
    model.train(was_training)


class SWALR(LRScheduler):
    """The rate to a constant one, along a cosine or a line, for averaging."""

    def __init__(self, optimizer, swa_lr, anneal_epochs=10, anneal_strategy="cos", last_epoch=-1):
        if anneal_strategy not in ("cos", "linear"):
            raise ValueError(f"anneal_strategy must be one of 'cos' or 'linear', instead got {anneal_strategy}")
        if not isinstance(anneal_epochs, int) or anneal_epochs < 0:
            raise ValueError(f"anneal_epochs must be equal or greater than 0, got {anneal_epochs}")
        rates = list(swa_lr) if isinstance(swa_lr, (list, tuple)) else [swa_lr] * len(optimizer.param_groups)
        for group, rate in zip(optimizer.param_groups, rates):
            group["swa_lr"] = rate
        self._anneal_strategy = anneal_strategy
        self.anneal_epochs = anneal_epochs
        super().__init__(optimizer, last_epoch)

    def _share(self, step):
        """How far the rate has come at a step, from 0 to 1."""
        time = max(0, min(1, step / max(1, self.anneal_epochs)))
        return (1 - math.cos(math.pi * time)) / 2 if self._anneal_strategy == "cos" else time

    def get_lr(self):
        step = self._step_count - 1 if self.anneal_epochs == 0 else max(0, self._step_count - 1)
        before = self._share(max(0, min(1, step - 1)) if self.anneal_epochs == 0 else step - 1)
        now = self._share(step)
        rates = []
        for group in self.optimizer.param_groups:
            start = group["swa_lr"] if before == 1 else (group["lr"] - before * group["swa_lr"]) / (1 - before)
            rates.append(group["swa_lr"] * now + start * (1 - now))
        return rates
