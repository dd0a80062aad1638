import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * 3 * x**2


class ScaledAdd(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a, b, scale):
        ctx.scale = scale
        return a + scale * b

    @staticmethod
    def backward(ctx, g):
        return g, g * ctx.scale, None


class StraightThrough(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.round()

    @staticmethod
    def backward(ctx, g):
        return g


x = torch.tensor([1.0, 2.0], requires_grad=True)
y = Cube.apply(x)
print(y.tolist(), y.requires_grad)
y.sum().backward()
print(x.grad)
a, b = torch.tensor(1.0, requires_grad=True), torch.tensor(2.0, requires_grad=True)
ScaledAdd.apply(a, b, 5).backward()
print(a.grad, b.grad)
s = torch.tensor([0.4, 1.6], requires_grad=True)
(StraightThrough.apply(s) * torch.tensor([2.0, 3.0])).sum().backward()
print(s.grad)
print(
    torch.autograd.gradcheck(
        Cube.apply, (torch.tensor([1.5, -0.5], dtype=torch.float64, requires_grad=True),)
    )
)
z = torch.tensor(3.0, requires_grad=True)
(g,) = torch.autograd.grad(Cube.apply(z), z, create_graph=True)
print(torch.autograd.grad(g, z))
