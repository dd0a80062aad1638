import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(
    x.cumsum(0),
    x.cumsum(1),
    x.cumprod(1),
    x.float().cumsum(-1),
    x.cummax(1),
    x.flip(1).cummin(1),
    torch.cumsum(torch.tensor([True, True]), 0),
    torch.diff(x),
    torch.diff(x, dim=0),
    torch.logcumsumexp(x.float(), 1),
    x.prod(),
    x.prod(0),
    torch.prod(torch.tensor([])),
    torch.trapezoid(torch.tensor([1.0, 2.0, 4.0])),
    torch.cumulative_trapezoid(torch.tensor([1.0, 2.0, 4.0])),
)
print(
    x.float().logsumexp(1),
    x.float().softmax(0),
    torch.logsumexp(torch.tensor([1000.0, 1000.0]), 0),
    x.count_nonzero(1),
    torch.bincount(x.flatten()),
    x.unique().sum(),
    x.all(),
    x.any(1),
    torch.quantile(x.float(), 0.25),
    torch.quantile(x.float(), torch.tensor([0.1, 0.9]), dim=0),
    x.sum(0).cumsum(0),
)
