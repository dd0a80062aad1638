import torch

e = torch.zeros(0)
m = torch.zeros(0, 3)
print(e.sum(), e.prod(), e.mean(), e.std() if False else "", e.any(), e.all(), m.sum(0), m.sum(1), m.mean(0), m.prod(0), m.cumsum(0), m.norm(), e.shape, e.numel(), m.max(1) if m.shape[0] == 0 else None, torch.cat([e, e]), e @ e, m.t() @ m, (m @ torch.ones(3, 2)).shape, torch.ones(2, 0) @ torch.ones(0, 3))
nan, inf = float("nan"), float("inf")
x = torch.tensor([1.0, nan, inf, -inf])
print(x + 1, x * 0, x.sum(), x.max(), x.min(), x.argmax(), x.sort(), x == x, x > 0, x.isnan(), x.isinf(), x.nan_to_num(), x.nan_to_num(0.0, 9.0, -9.0), x.clamp(0, 5), torch.maximum(x, torch.zeros(4)), torch.fmax(x, torch.zeros(4)), x.relu(), x.sign(), x.abs(), x.exp(), x.tanh(), x.sigmoid(), torch.softmax(torch.tensor([1.0, -inf]), 0))
print(torch.tensor([1.0, nan, 3.0]).nanmean(), torch.tensor([nan, 1.0]).nansum(), torch.tensor([nan, 2.0]).median(), torch.tensor([nan, 2.0]).nanmedian(), torch.tensor([inf]) - inf, 0 * torch.tensor([inf]), torch.tensor([0.0]) / 0, torch.tensor([-1.0]) / 0, torch.tensor([nan]).int().shape, torch.logsumexp(torch.tensor([-inf, -inf]), 0), torch.tensor([1e38]) * 10, torch.tensor([1e-45]) / 2)
print(torch.allclose(x, x), torch.allclose(x, x, equal_nan=True), torch.equal(x, x), nan in x, inf in x, torch.isfinite(x).all())
