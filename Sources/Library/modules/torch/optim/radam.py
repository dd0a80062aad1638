"""RAdam (Liu et al. 2019, https://arxiv.org/abs/1908.03265)."""

import torch
from torch.optim.optimizer import Optimizer, check_adam, number


class RAdam(Optimizer):
    """Adam that divides by the root mean square only once enough gradients have been seen to know it."""

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, decoupled_weight_decay=False,
                 *, foreach=None, maximize=False, capturable=False, differentiable=False):
        check_adam(lr, betas, eps, weight_decay)
        super().__init__(params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, maximize=maximize, foreach=foreach,
            capturable=capturable, decoupled_weight_decay=decoupled_weight_decay, differentiable=differentiable))

    def update(self, param, grad, state, group):
        if not state:
            state["step"] = torch.tensor(0.0)
            state["exp_avg"] = torch.zeros_like(param)
            state["exp_avg_sq"] = torch.zeros_like(param)
        if group["maximize"]:
            grad = -grad
        state["step"] += 1
        step = state["step"].item()
        lr, decay = number(group["lr"]), group["weight_decay"]
        if decay != 0:
            if group["decoupled_weight_decay"]:
                param.mul_(1 - lr * decay)
            else:
                grad = grad.add(param, alpha=decay)
        beta1, beta2 = group["betas"]
        mean, square = state["exp_avg"], state["exp_avg_sq"]
        mean.lerp_(grad, 1 - beta1)
        square.mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
        correction2 = 1 - beta2 ** step
        update = mean / (1 - beta1 ** step) * lr
        # How many gradients the running mean stands for; above 5 its variance is known.
        most = 2 / (1 - beta2) - 1
        count = most - 2 * step * (beta2 ** step) / correction2
        if count > 5.0:
            rectified = ((count - 4) * (count - 2) * most / ((most - 4) * (most - 2) * count)) ** 0.5
            update = update * (correction2 ** 0.5 / square.sqrt().add_(group["eps"])) * rectified
        param.add_(update, alpha=-1.0)
