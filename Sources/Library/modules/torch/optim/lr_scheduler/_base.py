"""What all schedulers share."""

import torch
from torch.optim.optimizer import Optimizer


def check_optimizer(optimizer):
    """Refuses what is no optimiser."""
    if not isinstance(optimizer, Optimizer):
        raise TypeError(f"{type(optimizer).__name__} is not an Optimizer")


def set_rate(group, rate):
    """Sets a group's learning rate; a rate that is a tensor stays the same tensor."""
    if isinstance(group["lr"], torch.Tensor):
        group["lr"].fill_(float(rate))
    else:
        group["lr"] = rate


def copied(value):
    """A rate of its own, where rates are tensors."""
    return value.clone() if isinstance(value, torch.Tensor) else value


def for_each_group(name, value, optimizer):
    """A setting for each group of parameters, from one for all or a list."""
    groups = len(optimizer.param_groups)
    if not isinstance(value, (list, tuple)):
        return [value] * groups
    if len(value) != groups:
        raise ValueError(f"{name} must have the same length as optimizer.param_groups. {name} has {len(value)} values, "
                         f"param_groups has {groups}.")
    return list(value)


class LRScheduler:
    """Sets the learning rates of an optimiser's groups at each `step`.

    A subclass defines `get_lr`, the rates of the epoch `last_epoch`, and may define them from the first rates alone as
    `_get_closed_form_lr`.
    """

    def __init__(self, optimizer, last_epoch=-1):
        check_optimizer(optimizer)
        self.optimizer = optimizer
        if last_epoch == -1:
            for group in optimizer.param_groups:
                group.setdefault("initial_lr", copied(group["lr"]))
        else:
            for index, group in enumerate(optimizer.param_groups):
                if "initial_lr" not in group:
                    raise KeyError(
                        f"param 'initial_lr' is not specified in param_groups[{index}] when resuming scheduler with "
                        "last_epoch >= 0.\nThis typically happens when:\n1. You're trying to resume training from a "
                        "checkpoint but haven't properly loaded the optimizer state\n2. You're using last_epoch >= 0 "
                        "for a fresh training run (not recommended)")
        self.base_lrs = [copied(group["initial_lr"]) for group in optimizer.param_groups]
        self.last_epoch = last_epoch
        self._initial_step()

    def _initial_step(self):
        self._step_count = 0
        self._is_initial = True
        self._get_lr_called_within_step = False
        self.step()
        self._is_initial = False

    def state_dict(self):
        """All but the optimiser."""
        return {key: value for key, value in self.__dict__.items() if key != "optimizer"}

    def load_state_dict(self, state_dict):
        """Takes a state over."""
        self.__dict__.update(state_dict)

    def get_last_lr(self):
        """The rates set last."""
        return self._last_lr

    def get_lr(self):
        """The rates of the present epoch. Every scheduler defines its own."""
        raise NotImplementedError

    def _rates(self):
        return [copied(group["lr"]) for group in self.optimizer.param_groups]

    def step(self, epoch=None):
        """Goes on to the next epoch."""
        self._step_count += 1
        self._update_lr(epoch)

    def _update_lr(self, epoch=None):
        self._get_lr_called_within_step = True
        if epoch is None:
            self.last_epoch += 1
            rates = self.get_lr()
        else:
            self.last_epoch = epoch
            rates = self._get_closed_form_lr() if hasattr(self, "_get_closed_form_lr") else self.get_lr()
        self._get_lr_called_within_step = False
        for group, rate in zip(self.optimizer.param_groups, rates):
            set_rate(group, rate)
        self._last_lr = self._rates()
