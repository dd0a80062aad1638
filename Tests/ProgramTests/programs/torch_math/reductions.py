import torch

x = torch.tensor([[1.0, 5.0, 3.0], [4.0, 2.0, 6.0]])
print(
    x.sum(),
    x.sum(0),
    x.sum(1),
    x.sum(dim=1, keepdim=True),
    x.sum((0, 1)),
    x.sum(-1),
    x.mean(),
    x.mean(0),
    x.mean(dim=(0, 1), keepdim=True),
    x.prod(),
    x.prod(1),
    x.sum(axis=0),
)
print(
    x.max(),
    x.min(),
    x.max(0),
    x.max(dim=1),
    x.min(1, keepdim=True),
    x.max(1).values,
    x.max(1)[1],
    x.argmax(),
    x.argmax(1),
    x.argmin(dim=0, keepdim=True),
    x.amax(1),
    x.amin((0, 1)),
    torch.aminmax(x),
)
print(
    x.var(),
    x.std(),
    x.var(0),
    x.std(1),
    x.var(unbiased=False),
    x.std(0, unbiased=False),
    x.var(dim=1, correction=0),
    torch.var_mean(x, dim=0),
    torch.std_mean(x),
    x.norm(),
    x.norm(1),
    x.norm(dim=1),
    x.norm(p=float("inf")),
)
print(
    x.median(),
    x.median(0),
    x.mode(1),
    x.cumsum(0),
    x.cumsum(1),
    x.cumprod(1),
    x.cummax(1),
    x.cummin(0),
    x.logsumexp(0),
    x.logcumsumexp(1),
    x.quantile(0.5),
    x.quantile(torch.tensor([0.25, 0.75]), dim=1),
    x.nansum(),
    x.nanmean(),
    x.diff(),
    x.kthvalue(2),
)
print(
    x.any(),
    x.all(0),
    x.count_nonzero(),
    x.count_nonzero(0),
    (x > 2).sum(0),
    (x > 2).float().mean(),
    x.trace() if x.shape[0] == x.shape[1] else x[:, :2].trace(),
    torch.arange(4).sum(),
    torch.arange(5).float().mean(),
    torch.tensor([True, True]).sum(),
)
for bad in (
    lambda: torch.arange(3).mean(),
    lambda: x.sum(2),
    lambda: x.max(5),
    lambda: torch.tensor([]).max(),
    lambda: torch.tensor([]).argmax(),
    lambda: torch.arange(3).std(),
):
    try:
        bad()
    except (RuntimeError, IndexError) as e:
        print(type(e).__name__, e)
