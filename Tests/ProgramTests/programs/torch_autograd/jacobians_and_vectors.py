import torch
from torch.autograd import grad

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2
y.backward(torch.tensor([1.0, 0.1, 0.01]))
print(x.grad)
J = torch.stack([grad((x**2 * x.sum())[i], x)[0] for i in range(3)])
print(J, torch.autograd.functional.jacobian(lambda t: t**2 * t.sum(), x.detach()))
print(
    torch.autograd.functional.vjp(lambda t: t**3, x.detach(), torch.ones(3)),
    torch.autograd.functional.jvp(lambda t: t**3, x.detach(), torch.ones(3))[1],
)
A = torch.tensor([[2.0, 1.0], [1.0, 3.0]])
v = torch.tensor([1.0, -1.0], requires_grad=True)
q = v @ A @ v
g = grad(q, v, create_graph=True)[0]
print(q, g, torch.stack([grad(g[i], v, retain_graph=True)[0] for i in range(2)]))
w = torch.tensor([1.0, 2.0], requires_grad=True)
u = torch.tensor([3.0], requires_grad=True)
print(
    grad((w * u).sum(), [w, u]), grad(w.sum() * 2, w, torch.tensor(5.0)), grad([w.sum(), (w * w).sum()], [w])
)
try:
    (x**2).backward()
except RuntimeError as e:
    print(e)
z = (x * 2).sum()
z.backward()
try:
    grad(z, x)
except RuntimeError as e:
    print(str(e)[:50])
