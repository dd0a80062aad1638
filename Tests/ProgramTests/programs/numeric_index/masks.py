import torch

x = torch.tensor([[1.5, -2.0, 0.0], [-0.5, 3.0, -7.0]])
neg = x < 0
print(
    neg,
    x[neg],
    neg.sum(),
    x[~neg],
    x.masked_select(neg),
    x.masked_fill(neg, 0),
    torch.where(neg, -x, x),
    x[neg.any(1)],
    x[:, neg.all(0)],
)
x[neg] = 0
print(x)
x[x == 0] = torch.tensor([10.0, 20.0, 30.0, 40.0])
print(x)
x[torch.tensor([True, False])] *= 2
print(x)
y = torch.arange(6)
y[y % 2 == 0] += 100
print(y, y[y > 1000], (y > 1000).any(), y[torch.zeros(6, dtype=torch.bool)].sum())
z = torch.zeros(2, 3)
z.masked_scatter_(
    torch.tensor([[True, False, True], [False, True, False]]), torch.tensor([1.0, 2.0, 3.0, 4.0])
)
print(z, torch.where(z > 1), z.nonzero(), z.masked_fill_(z == 0, float("-inf")).softmax(1))
