"""L-BFGS (Nocedal 1980; Liu and Nocedal 1989)."""

import torch
from torch.optim.line_search import strong_wolfe
from torch.optim.optimizer import Optimizer, check, number


class LBFGS(Optimizer):
    """Steps along the gradient times an estimate of the inverse Hessian, which the last gradients give.

    `step` needs a closure that computes the loss and its gradients anew, and takes up to `max_iter` steps. All
    parameters are one group.
    """

    def __init__(self, params, lr=1, max_iter=20, max_eval=None, tolerance_grad=1e-7, tolerance_change=1e-9,
                 history_size=100, line_search_fn=None):
        check("learning rate", lr)
        max_eval = max_iter * 5 // 4 if max_eval is None else max_eval
        super().__init__(params, dict(
            lr=lr, max_iter=max_iter, max_eval=max_eval, tolerance_grad=tolerance_grad,
            tolerance_change=tolerance_change, history_size=history_size, line_search_fn=line_search_fn))
        if len(self.param_groups) != 1:
            raise ValueError("LBFGS doesn't support per-parameter options (parameter groups)")
        self._params = self.param_groups[0]["params"]

    def _gradient(self):
        """The gradients of all parameters as one vector."""
        return torch.cat([
            torch.zeros(param.numel(), dtype=param.dtype) if param.grad is None else param.grad.reshape(-1)
            for param in self._params])

    def _move(self, direction, step):
        """Moves all parameters along a vector."""
        start = 0
        for param in self._params:
            count = param.numel()
            param.add_(direction[start:start + count].view_as(param), alpha=step)
            start += count

    def _evaluated(self, closure, origin, step, direction):
        """The loss and its gradient at a step from the origin, where the parameters stay."""
        self._move(direction, step)
        loss = float(closure())
        gradient = self._gradient()
        for param, value in zip(self._params, origin):
            param.copy_(value)
        return loss, gradient

    def step(self, closure):
        """Steps until the gradient or the steps are small, or the allowed evaluations are used up."""
        with torch.no_grad():
            return self._steps(torch.enable_grad()(closure))

    def _steps(self, closure):
        group = self.param_groups[0]
        lr = number(group["lr"])
        if group["line_search_fn"] not in (None, "strong_wolfe"):
            raise RuntimeError("only 'strong_wolfe' is supported")
        state = self.state[self._params[0]]
        state.setdefault("func_evals", 0)
        state.setdefault("n_iter", 0)
        first_loss = closure()
        loss = float(first_loss)
        evaluations = 1
        state["func_evals"] += 1
        gradient = self._gradient()
        if gradient.abs().max() <= group["tolerance_grad"]:
            return first_loss
        for iteration in range(1, group["max_iter"] + 1):
            state["n_iter"] += 1
            direction = self._direction(state, gradient, group["history_size"])
            before, loss_before = gradient.clone(), loss
            state["prev_flat_grad"], state["prev_loss"] = before, loss
            if state["n_iter"] == 1:
                step = min(1.0, 1.0 / gradient.abs().sum()) * lr
            else:
                step = lr
            slope = gradient.dot(direction)
            if slope > -group["tolerance_change"]:
                break
            count = 1
            if group["line_search_fn"] is not None:
                origin = [param.clone() for param in self._params]
                loss, gradient, step, count = strong_wolfe(
                    lambda t: self._evaluated(closure, origin, t, direction), step, direction, loss, gradient, slope)
                self._move(direction, step)
            else:
                self._move(direction, step)
                if iteration != group["max_iter"]:
                    with torch.enable_grad():
                        loss = float(closure())
                    gradient = self._gradient()
            state["d"], state["t"] = direction, step
            evaluations += count
            state["func_evals"] += count
            if (evaluations >= group["max_eval"] or gradient.abs().max() <= group["tolerance_grad"]
                    or direction.mul(step).abs().max() <= group["tolerance_change"]
                    or abs(loss - loss_before) < group["tolerance_change"]):
                break
        return first_loss

    @staticmethod
    def _direction(state, gradient, history_size):
        """Minus the gradient times the estimate of the inverse Hessian: the recursion of two loops."""
        if state["n_iter"] == 1:
            state.update(old_dirs=[], old_stps=[], ro=[], H_diag=1)
            return gradient.neg()
        steps, changes, weights = state["old_dirs"], state["old_stps"], state["ro"]
        change = gradient.sub(state["prev_flat_grad"])
        step = state["d"].mul(state["t"])
        curvature = change.dot(step)
        if curvature > 1e-10:
            if len(steps) == history_size:
                steps.pop(0)
                changes.pop(0)
                weights.pop(0)
            steps.append(change)
            changes.append(step)
            weights.append(1.0 / curvature)
            state["H_diag"] = curvature / change.dot(change)
        direction = gradient.neg()
        shares = [None] * len(steps)
        for i in reversed(range(len(steps))):
            shares[i] = changes[i].dot(direction) * weights[i]
            direction.add_(steps[i], alpha=-shares[i])
        direction = torch.mul(direction, state["H_diag"])
        for i in range(len(steps)):
            share = steps[i].dot(direction) * weights[i]
            direction.add_(changes[i], alpha=shares[i] - share)
        return direction
