import torch

x = torch.arange(48).view(4, 3, 4)
for i in (0, -1, slice(None), slice(1, 3), slice(None, None, 2), slice(-2, None), Ellipsis, None):
    print(i, tuple(x[i].shape), x[i].flatten()[:3].tolist())
print(
    x[1:3, 0, ::3],
    x[..., 1].shape,
    x[0, ..., 1:2].shape,
    x[:, None, :, 0].shape,
    x[3, 2],
    x[2:1].shape,
    x[-3:-1, -2].tolist(),
    x[:, :, -1:].shape,
    x[slice(0, 2), 1],
)
y = x[1:, 1]
y[0] = -1
print(
    x[1, 1],
    y.is_contiguous(),
    x.narrow(0, 1, 2).shape,
    x.select(1, 0).shape,
    x.index_select(2, torch.tensor([3, 0])).shape,
    torch.select(x, 0, -1)[0],
)
