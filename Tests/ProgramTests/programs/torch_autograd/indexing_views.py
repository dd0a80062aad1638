import torch

x = torch.arange(6.0).view(2, 3).requires_grad_()
(x[0] * 2 + x[1, 1]).sum().backward()
print(x.grad)
x.grad = None
(x[:, [0, 0, 2]] ** 2).sum().backward()
print(x.grad)
x.grad = None
x[x > 2].sum().backward()
print(x.grad)
x.grad = None
(x.t().reshape(3, 2) @ torch.ones(2, 1)).sum().backward()
print(x.grad)
x.grad = None
(x.expand(2, 2, 3) * torch.arange(12.0).view(2, 2, 3)).sum().backward()
print(x.grad)
x.grad = None
y = torch.zeros(4, 3)
y[1:3] = x * 3
y[0] = x[0].exp()
y.sum().backward()
print(x.grad)
x.grad = None
x.gather(1, torch.tensor([[0], [2]])).prod().backward()
print(x.grad)
x.grad = None
a, b = x.split([1, 2], dim=1)
(a.sum() * b.sum()).backward()
print(x.grad)
x.grad = None
(x.max(dim=1).values.sum() + x.min() + x.mean(0).prod()).backward()
print(x.grad)
x.grad = None
torch.where(x > 2, x**2, -x).sum().backward()
print(x.grad)
x.grad = None
(
    x.repeat(2, 2).unfold(0, 2, 1).sum()
    + x.permute(1, 0).flip(0)[0].sum()
    + x.squeeze().unsqueeze(0).pow(3).sum()
    + torch.tril(x).sum()
    + x.roll(1).masked_fill(x.detach() > 3, 0).sum()
).backward()
print(x.grad)
