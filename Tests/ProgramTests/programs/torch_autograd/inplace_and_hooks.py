import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 2
y += 1
y.mul_(3)
y.sum().backward()
print(x.grad)
a = torch.tensor([1.0, 2.0], requires_grad=True)
b = a.exp()
c = b * 2
b.add_(1)
try:
    b.sum().backward()
except RuntimeError as e:
    print(str(e).split(";")[0])
x.grad = None
h = x.register_hook(lambda g: g * 10)
seen = []
z = x**2
z.register_hook(lambda g: seen.append(g.tolist()))
z.sum().backward()
print(x.grad, seen)
h.remove()
x.grad.zero_()
(x * 1).sum().backward()
print(x.grad)
m = x * 3
m.retain_grad()
(m**2).sum().backward()
print(m.grad)
with torch.no_grad():
    x -= 0.1 * x.grad
    x.grad.zero_()
print(x, x.grad, x._version >= 1)
with torch.set_grad_enabled(False):
    print((x * 2).requires_grad)


@torch.no_grad()
def frozen(t):
    return t * 2


print(frozen(x).requires_grad, torch.is_grad_enabled())
with torch.no_grad():
    with torch.enable_grad():
        print((x * 2).requires_grad)
with torch.inference_mode():
    print((x * 2).requires_grad)
d = x.detach()
d[0] = 5
print(x, x.data, x.detach().clone().requires_grad_(True).is_leaf)
