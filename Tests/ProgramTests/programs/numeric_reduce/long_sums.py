import torch

torch.manual_seed(0)
for n in (7, 100, 1000, 4097):
    x = torch.rand(n)
    print(n, x.sum(), x.mean(), x.std(), x.norm(), x.double().sum(), (x * 1e4).sum(), x.cumsum(0)[-1])
y = torch.rand(50, 40)
print(y.sum(0)[:4], y.sum(1)[:4], y.mean(0)[-2:], y.var(1)[:2], y.t().sum(0)[:2], y.sum())
print(
    torch.full((1000,), 0.1).sum(),
    torch.full((1000,), 0.1, dtype=torch.float64).sum(),
    torch.ones(100000).sum(),
    torch.arange(1000).sum(),
    torch.logsumexp(y, 1)[:3],
    y.softmax(1)[0, :3],
    y.prod(1)[:2],
)
