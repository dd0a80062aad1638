import math
import torch


def train_2d(trainer, steps=20, f_grad=None):
    x1, x2, s1, s2 = -5, -2, 0, 0
    results = [(x1, x2)]
    for i in range(steps):
        x1, x2, s1, s2 = trainer(x1, x2, s1, s2)
        results.append((x1, x2))
    print(f"epoch {i + 1}, x1: {float(x1):f}, x2: {float(x2):f}")
    return results


eta = 0.4


def gd_2d(x1, x2, s1, s2):
    return x1 - eta * 0.2 * x1, x2 - eta * 4 * x2, 0, 0


def momentum_2d(x1, x2, v1, v2):
    v1 = 0.5 * v1 + 0.2 * x1
    v2 = 0.5 * v2 + 4 * x2
    return x1 - eta * v1, x2 - eta * v2, v1, v2


def adagrad_2d(x1, x2, s1, s2):
    eps = 1e-6
    g1, g2 = 0.2 * x1, 4 * x2
    s1 += g1**2
    s2 += g2**2
    return x1 - eta / math.sqrt(s1 + eps) * g1, x2 - eta / math.sqrt(s2 + eps) * g2, s1, s2


for t in (gd_2d, momentum_2d, adagrad_2d):
    print(t.__name__, train_2d(t)[1])


def init_adam_states():
    return (torch.zeros((2, 1)), torch.zeros(2, 1))


def adam(params, states, t, lr=0.1):
    beta1, beta2, eps = 0.9, 0.999, 1e-6
    for p, (v, s) in zip(params, states):
        with torch.no_grad():
            v[:] = beta1 * v + (1 - beta1) * p.grad
            s[:] = beta2 * s + (1 - beta2) * torch.square(p.grad)
            v_bias_corr = v / (1 - beta1**t)
            s_bias_corr = s / (1 - beta2**t)
            p[:] -= lr * v_bias_corr / (torch.sqrt(s_bias_corr) + eps)
        p.grad.data.zero_()


w = torch.tensor([[3.0], [-2.0]], requires_grad=True)
states = [init_adam_states()]
for t in range(1, 31):
    ((w - 1) ** 2).sum().backward()
    adam([w], states, t)
print(w)
