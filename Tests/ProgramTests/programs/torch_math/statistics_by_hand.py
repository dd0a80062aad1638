import torch

torch.manual_seed(0)
x = torch.randn(200) * 3 + 5
print(
    x.mean(),
    x.std(),
    x.median(),
    x.min(),
    x.max(),
    x.quantile(0.9),
    ((x - x.mean()) ** 2).mean().sqrt(),
    x.histc(bins=5, min=-5, max=15),
)
z = (x - x.mean()) / x.std()
print(z.mean().abs() < 1e-6, z.std(), (z.abs() < 1).float().mean(), (z**3).mean(), (z**4).mean() - 3)
a = torch.randn(5, 3)
c = (a - a.mean(0)).T @ (a - a.mean(0)) / 4
print(c, torch.allclose(c, torch.cov(a.T), atol=1e-6), torch.corrcoef(a.T).diagonal())
n = 1000
pts = torch.rand(n, 2)
print(
    4 * (pts.pow(2).sum(1) < 1).float().mean(),
    torch.histogram(pts[:, 0], 4).hist if False else torch.histc(pts[:, 0], 4),
    pts.mean(0),
)
walk = torch.where(torch.rand(10) < 0.5, -1, 1).cumsum(0)
print(walk, torch.randint(0, 6, (12,)).add(1).bincount(minlength=7)[1:], torch.randperm(5).argsort())
