import torch
from torch.autograd import Function, gradcheck, gradgradcheck
from torch.autograd.function import once_differentiable


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Cube(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x ** 3

    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensors
        print("backward of Cube", ctx.needs_input_grad)
        return 3 * x ** 2 * grad


class Scale(Function):
    """In the form that keeps the context out of forward."""

    @staticmethod
    def forward(x, factor):
        return x * factor, x.sum()

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.factor = inputs[1]
        ctx.mark_non_differentiable(output[1])

    @staticmethod
    def backward(ctx, grad, unused):
        print(unused)
        return grad * ctx.factor, None


x = torch.tensor([1.0, 2.0], dtype=torch.double, requires_grad=True)
y = Cube.apply(x)
print(y, y.grad_fn.name(), type(y.grad_fn), y.is_leaf)
first, = torch.autograd.grad(y.sum(), x, create_graph=True)
print(first)
second, = torch.autograd.grad(first.sum(), x, create_graph=True)
print(second)
print(torch.autograd.grad(second.sum(), x))
scaled, total = Scale.apply(x, 4)
print(scaled, total, total.requires_grad)
scaled.sum().backward()
print(x.grad)



class Optional(Function):
    @staticmethod
    def forward(ctx, x, y):
        ctx.set_materialize_grads(False)
        return x.clone(), y.clone()

    @staticmethod
    def backward(ctx, a, b):
        print(a, b)
        return a, b


a, b = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
c, d = Optional.apply(a, b)
d.sum().backward()
print(a.grad, b.grad)


class InPlace(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.mul_(2)

    @staticmethod
    def backward(ctx, grad):
        return grad * 2


z = a * 1
w = InPlace.apply(z)
print(w is z, w.grad_fn.name(), z)
w.sum().backward()
print(a.grad)
attempt(lambda: InPlace.apply(a))


class Same(Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def backward(ctx, grad):
        return grad


a.grad = None
same = Same.apply(a)
print(same is a, same.grad_fn.name())
same.sum().backward()
print(a.grad)
with torch.no_grad():
    print(Same.apply(a).requires_grad)
print(Same.apply(torch.ones(2)).grad_fn)


class Once(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    @once_differentiable
    def backward(ctx, grad):
        return 2 * ctx.saved_tensors[0] * grad


weight = torch.ones(2, requires_grad=True)
print(gradcheck(Same.apply, (x,)), gradcheck(Once.apply, (x,)), gradgradcheck(torch.exp, (x,)))
slope, = torch.autograd.grad(Once.apply(a), a, weight, create_graph=True)
attempt(lambda: slope.sum().backward())

y = Cube.apply(x).sum()
y.backward()
attempt(y.backward)
