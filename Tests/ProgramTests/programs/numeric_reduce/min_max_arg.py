import torch

x = torch.tensor([[4, 2, 9, 2], [7, 9, 9, 1]])
print(x.max(), x.min(), x.argmax(), x.argmin(), x.max(0), x.max(1), x.min(0), x.min(1, keepdim=True))
print(
    x.argmax(0),
    x.argmax(1),
    x.argmax(1, keepdim=True),
    x.amax(0),
    x.amin((0, 1)),
    torch.max(x, torch.tensor(5)),
    torch.minimum(x, x.flip(1)),
    x.aminmax(),
    torch.aminmax(x, dim=1),
)
f = torch.tensor([[1.0, float("nan"), 3.0], [float("-inf"), 0.0, float("inf")]])
print(f.max(), f.max(1), f.argmin(1), f.amax(1), f.min(), torch.nanmean(f[:, :1]), f[1].max(), f.nansum(0))
print(
    torch.tensor([True, False]).max(),
    torch.tensor(5).max(),
    torch.tensor([2.0, 2.0]).argmax(),
    x.max(-1).values.tolist(),
    x.to(torch.uint8).min(),
    x.float().median(1),
    x.mode(1),
)
