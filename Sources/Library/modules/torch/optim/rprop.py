"""Resilient backpropagation (Riedmiller and Braun 1993)."""

import torch
from torch.optim.optimizer import Optimizer, check, number


class Rprop(Optimizer):
    """Steps by the gradient's sign; each step's size grows while the sign stays and shrinks when it changes."""

    def __init__(self, params, lr=1e-2, etas=(0.5, 1.2), step_sizes=(1e-6, 50), *, capturable=False, foreach=None,
                 maximize=False, differentiable=False):
        check("learning rate", lr)
        if not 0.0 < etas[0] < 1.0 < etas[1]:
            raise ValueError(f"Invalid eta values: {etas[0]}, {etas[1]}")
        super().__init__(params, dict(
            lr=lr, etas=etas, step_sizes=step_sizes, foreach=foreach, maximize=maximize,
            differentiable=differentiable, capturable=capturable))

    def update(self, param, grad, state, group):
        if not state:
            state["step"] = torch.tensor(0.0)
            state["prev"] = torch.zeros_like(param)
            state["step_size"] = torch.full_like(grad, number(group["lr"]))
        if group["maximize"]:
            grad = -grad
        state["step"] += 1
        smaller, larger = group["etas"]
        agreement = grad.mul(state["prev"])
        factor = torch.ones_like(grad)
        factor[agreement > 0] = larger
        factor[agreement < 0] = smaller
        state["step_size"].mul_(factor).clamp_(*group["step_sizes"])
        grad = grad.clone()
        grad[agreement < 0] = 0
        param.addcmul_(grad.sign(), state["step_size"], value=-1)
        state["prev"].copy_(grad)
