import torch

x = torch.arange(24)
for shape in [(24,), (2, 12), (-1, 6), (2, 3, 4), (2, -1, 2), (1, 24, 1), (4, 3, 2, 1)]:
    y = x.reshape(shape)
    print(shape, tuple(y.shape), y.stride(), y.flatten()[5].item())
t = x.view(4, 6).t()
print(
    t.reshape(3, 8)[0],
    t.contiguous().stride(),
    t.flatten()[:5],
    t.reshape(-1)[:5],
    t.view(6, 2, 2).shape,
    t.reshape(2, 12).is_contiguous(),
)
print(
    x.view(2, 3, 4).flatten(1).shape,
    x.view(2, 3, 4).flatten(0, 1).shape,
    x.unflatten(0, (2, -1)).shape,
    torch.ravel(t)[:3],
    x.resize(2, 12).shape if False else "",
    x.view(torch.Size([6, 4])).shape,
    x.view(4, 6).reshape(2, 2, 6)[1, 1],
)
for bad in [(5,), (-1, 5), (-1, -1), (0,), (-2, 12)]:
    try:
        x.reshape(bad)
    except RuntimeError as e:
        print(e)
print(
    torch.zeros(0, 3).reshape(3, 0).shape,
    torch.zeros(0).view(0, 5).shape,
    torch.zeros(2, 0).reshape(-1).shape,
)
