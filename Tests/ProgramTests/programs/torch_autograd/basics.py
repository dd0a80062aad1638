import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2 + 2 * x + 1
y.backward()
print(y, x.grad, x.requires_grad, y.requires_grad, x.is_leaf, y.is_leaf)
a = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
b = torch.tensor([4.0, 5.0, 6.0], requires_grad=True)
(a * b).sum().backward()
print(a.grad, b.grad)
(a**2).sum().backward()
print(a.grad)
a.grad.zero_()
print(a.grad)
a.grad = None
(a.exp() * b.detach()).mean().backward()
print(a.grad, b.grad)
w = torch.ones(2, 2, requires_grad=True)
out = w @ torch.tensor([[1.0], [2.0]])
out.backward(torch.tensor([[1.0], [10.0]]))
print(w.grad)
with torch.no_grad():
    z = a * 2
print(z.requires_grad, a.detach().requires_grad, (a + 1).requires_grad)
for bad in (
    lambda: a.backward(),
    lambda: torch.ones(1).backward(),
    lambda: (a.detach() * 2).sum().backward(),
):
    try:
        bad()
    except RuntimeError as e:
        print(e)
y = a.sum()
y.backward()
y2 = (a * a).sum()
y2.backward(retain_graph=True)
y2.backward()
print(a.grad)
try:
    y2.backward()
except RuntimeError as e:
    print(str(e)[:60])
try:
    a += 1
except RuntimeError as e:
    print(e)
