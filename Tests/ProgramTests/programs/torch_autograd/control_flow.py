import torch


def f(a):
    b = a * 2
    while b.norm() < 1000:
        b = b * 2
    if b.sum() > 0:
        c = b
    else:
        c = 100 * b
    return c


for v in (0.5, -3.0, 200.0):
    a = torch.tensor(v, requires_grad=True)
    d = f(a)
    d.backward()
    print(v, d.item(), a.grad, a.grad == d / a)


def rnn(x, steps):
    h = torch.zeros(2)
    for t in range(steps):
        h = torch.tanh(x * h + 1)
    return h


x = torch.tensor([0.5, -0.5], requires_grad=True)
rnn(x, 5).sum().backward()
print(x.grad)
p = torch.tensor(2.0, requires_grad=True)
total = torch.tensor(0.0)
for i in range(1, 4):
    total = total + p**i if i % 2 else total - p * i
total.backward()
print(total, p.grad)


def newton(x):
    for _ in range(6):
        x = (x + 2 / x) / 2
    return x


s = torch.tensor(1.5, requires_grad=True)
newton(s).backward()
print(newton(s), s.grad)
