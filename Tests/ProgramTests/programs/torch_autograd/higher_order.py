import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**4
(g1,) = torch.autograd.grad(y, x, create_graph=True)
(g2,) = torch.autograd.grad(g1, x, create_graph=True)
(g3,) = torch.autograd.grad(g2, x)
print(g1, g2, g3)
a = torch.tensor([1.0, 2.0], requires_grad=True)
f = (a[0] ** 2 * a[1] + a[1].sin()).sum()
(g,) = torch.autograd.grad(f, a, create_graph=True)
hess = torch.stack([torch.autograd.grad(g[i], a, retain_graph=True)[0] for i in range(2)])
print(g, hess)
print(
    torch.autograd.functional.jacobian(lambda v: v**2, torch.tensor([1.0, 3.0])),
    torch.autograd.functional.hessian(lambda v: (v**3).sum(), torch.tensor([1.0, 2.0])),
)
w = torch.randn(3, generator=torch.Generator().manual_seed(0)).requires_grad_()
loss = w.sigmoid().log().sum()
(gw,) = torch.autograd.grad(loss, w, create_graph=True)
penalty = gw.pow(2).sum()
penalty.backward()
print(gw, w.grad)
u = torch.tensor(1.0, requires_grad=True)
v = torch.tensor(2.0, requires_grad=True)
print(torch.autograd.grad(u * u, [u, v], allow_unused=True), torch.autograd.grad((u * v, u + v), (u, v)))
try:
    torch.autograd.grad(u * u, v)
except RuntimeError as e:
    print(e)
print(
    torch.autograd.gradcheck(lambda t: (t**2).sum(), torch.ones(2, dtype=torch.float64, requires_grad=True))
)
