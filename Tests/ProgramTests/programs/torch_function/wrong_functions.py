import torch
from torch.autograd import Function, gradcheck


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Wrong(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, grad):
        return 3 * ctx.saved_tensors[0] * grad


class Product(Function):
    @staticmethod
    def forward(ctx, x, y):
        return x * y

    @staticmethod
    def backward(ctx, grad):
        return grad


class Constant(Product):
    @staticmethod
    def backward(ctx, grad):
        return grad, grad


class Shape(Wrong):
    @staticmethod
    def backward(ctx, grad):
        return torch.ones(3, dtype=torch.double)


class Number(Wrong):
    @staticmethod
    def backward(ctx, grad):
        return 5


class Saves(Wrong):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x, 5)
        return x * 1


class Backless(Function):
    @staticmethod
    def forward(ctx, x):
        return x * 1


class Empty(Function):
    pass


x = torch.tensor([1.0, 2.0], dtype=torch.double, requires_grad=True)
attempt(lambda: gradcheck(Wrong.apply, (x,)))
attempt(lambda: gradcheck(Wrong.apply, (x,), raise_exception=False))
attempt(lambda: Product.apply(x, x).sum().backward())
attempt(lambda: Constant.apply(x, 2.0).sum().backward())
attempt(lambda: Shape.apply(x).sum().backward())
attempt(lambda: Number.apply(x).sum().backward())
attempt(lambda: Saves.apply(x))
attempt(lambda: Backless.apply(x).sum().backward())
attempt(lambda: Empty.apply(x))
attempt(lambda: gradcheck(lambda t: t * t, (torch.ones(2),)))
attempt(lambda: gradcheck(lambda t: t.detach(), (x,)))
attempt(lambda: gradcheck(lambda t: t * t, (torch.ones(1, dtype=torch.double, requires_grad=True).expand(3),)))
attempt(lambda: gradcheck(lambda t: (t * t, t.sum()), (x,)))
y = Wrong.apply(x)
with torch.no_grad():
    x.mul_(2)
attempt(lambda: y.sum().backward())
