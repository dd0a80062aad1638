import torch
from torch.autograd.functional import hessian, hvp, jacobian, jvp, vhp, vjp


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def exp_adder(x, y):
    return 2 * x.exp() + 3 * y


def squares(x):
    return (x ** 3).sum()


x = torch.tensor([[0.5, 1.0], [1.5, 2.0]])
y = torch.tensor([1.0, -1.0])
print(jacobian(lambda t: t.exp().sum(1), x))
print(jacobian(exp_adder, (y, y)))
print(jacobian(lambda t: (t * 2, t.sum()), y))
print(hessian(squares, y))
print(hessian(lambda a, b: (a * b).sum() + (a ** 2).sum(), (y, y)))
print(vjp(lambda t: t.exp().sum(1), x, torch.ones(2)))
print(vjp(lambda a, b: (a * b).sum(), (y, y)))
print(jvp(lambda t: t.exp().sum(1), x, torch.ones(2, 2)))
print(vhp(squares, y, torch.ones(2)))
print(hvp(squares, y, torch.ones(2)))
z = torch.tensor([2.0], requires_grad=True)
print(jacobian(lambda t: t ** 3, z, create_graph=True))
print(jacobian(lambda t: torch.ones(2), y))
attempt(lambda: jacobian(lambda t: torch.ones(2), y, strict=True))
attempt(lambda: hessian(lambda t: t * 2, y))
attempt(lambda: hessian(lambda t: (t.sum(), t.sum()), y))
attempt(lambda: vjp(lambda t: t * 2, y))
attempt(lambda: vjp(lambda t: t * 2, y, torch.ones(3)))
attempt(lambda: jvp(lambda t: t * 2, y))
attempt(lambda: jacobian(lambda t: t * 2, [y]))
attempt(lambda: jacobian(lambda t: 5, y))
attempt(lambda: jacobian(lambda t: t * 2, y, strategy="odd"))
