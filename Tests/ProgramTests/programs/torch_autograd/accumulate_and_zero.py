import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
for i in range(3):
    (w * (i + 1)).sum().backward()
    print(i, w.grad)
w.grad.zero_()
(w**2).sum().backward()
print(w.grad)
opt = torch.optim.SGD([w], lr=0.1)
opt.zero_grad()
print(w.grad)
(w.prod()).backward()
opt.step()
print(w, w.grad)
loss = sum((w * k).sum() for k in range(3))
loss.backward()
print(w.grad, loss)
a = torch.ones(2, requires_grad=True)
b = a * 2
c = b.detach() * a
d = b + c
d.sum().backward()
print(a.grad, b.requires_grad, c.requires_grad, b.is_leaf, a.is_leaf, b.detach().is_leaf)
with torch.no_grad():
    w += 1
    e = w * 2
print(w, e.requires_grad)
x = torch.arange(3.0, requires_grad=True)
y = x.clone()
y[1] = 10
(y * torch.tensor([1.0, 2.0, 3.0])).sum().backward()
print(x.grad)
