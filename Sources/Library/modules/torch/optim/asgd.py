"""Averaged stochastic gradient descent (Polyak and Juditsky 1992)."""

import torch
from torch.optim.optimizer import Optimizer, check, number


class ASGD(Optimizer):
    """Gradient descent that also keeps, as `ax` in its state, the mean of the parameters from step `t0` on."""

    def __init__(self, params, lr=1e-2, lambd=1e-4, alpha=0.75, t0=1e6, weight_decay=0, foreach=None, maximize=False,
                 differentiable=False, capturable=False):
        check("learning rate", lr)
        check("lambd value", lambd)
        check("alpha value", alpha)
        check("weight_decay value", weight_decay)
        super().__init__(params, dict(
            lr=lr, lambd=lambd, alpha=alpha, t0=t0, weight_decay=weight_decay, foreach=foreach, maximize=maximize,
            differentiable=differentiable, capturable=capturable))

    def update(self, param, grad, state, group):
        lr, lambd = number(group["lr"]), group["lambd"]
        if not state:
            state["step"] = torch.tensor(0.0)
            state["eta"] = torch.as_tensor(lr)
            state["mu"] = torch.tensor(1.0)
            state["ax"] = torch.zeros_like(param)
        if group["maximize"]:
            grad = -grad
        state["step"] += 1
        step = state["step"].item()
        if group["weight_decay"] != 0:
            grad = grad.add(param, alpha=group["weight_decay"])
        mean, mu, eta = state["ax"], state["mu"], state["eta"].item()
        param.mul_(1 - lambd * eta)
        param.add_(grad, alpha=-eta)
        if mu.item() != 1:
            mean.add_(param.sub(mean).mul_(mu))
        else:
            mean.copy_(param)
        state["eta"].copy_(torch.as_tensor(lr / ((1 + lambd * lr * step) ** group["alpha"])))
        mu.copy_(torch.as_tensor(1 / max(1, step - group["t0"])))
