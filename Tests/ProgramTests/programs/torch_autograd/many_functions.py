import torch
import torch.nn.functional as F


def grad(f, *values):
    xs = [torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in values]
    out = f(*xs)
    out.sum().backward()
    return [x.grad.tolist() for x in xs]


p = [0.5, 1.5, 2.5]
q = [-1.0, 0.25, 2.0]
for name in "exp log sqrt sin cos tan tanh sigmoid relu abs square reciprocal rsqrt log1p expm1 erf atan sinh cosh softmax log_softmax cumsum cumprod logsumexp norm prod max min mean std var sort flip".split():

    def f(x, name=name):
        m = getattr(torch, name)
        if name in ("softmax", "log_softmax", "cumsum", "cumprod", "logsumexp"):
            return (
                m(x, 0) * torch.arange(1.0, 4.0, dtype=torch.float64)
                if name not in ("logsumexp",)
                else m(x, 0)
            )
        if name == "sort":
            return m(x).values * torch.tensor([1.0, 2.0, 3.0])
        if name == "flip":
            return m(x, [0]) * torch.tensor([1.0, 2.0, 3.0])
        return m(x)

    print(name, [round(v, 6) for v in grad(f, p)[0]])
for name, f in {
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "pow": lambda a, b: a**b,
    "max": torch.maximum,
    "min": torch.minimum,
    "atan2": torch.atan2,
    "outer": torch.outer,
    "where": lambda a, b: torch.where(a > b, a * 2, b * 3),
    "dot": torch.dot,
    "clamp": lambda a, b: a.clamp(0.6, 2.0) + b.clamp(min=0),
    "cat": lambda a, b: torch.cat([a, b]) * torch.arange(6),
    "stack": lambda a, b: torch.stack([a, b]) * torch.arange(6).view(2, 3),
    "mse": lambda a, b: F.mse_loss(a, b),
    "l1": lambda a, b: F.l1_loss(a, b),
    "huber": lambda a, b: F.smooth_l1_loss(a, b),
    "cos": lambda a, b: F.cosine_similarity(a, b, dim=0),
    "lerp": lambda a, b: torch.lerp(a, b, 0.3),
}.items():
    print(name, [[round(v, 6) for v in g] for g in grad(f, p, q)])
for name in "gelu silu elu selu celu leaky_relu softplus softsign hardtanh hardswish hardsigmoid mish relu6 logsigmoid tanhshrink softshrink hardshrink".split():
    print(name, [round(v, 6) for v in grad(getattr(F, name), q)[0]])
