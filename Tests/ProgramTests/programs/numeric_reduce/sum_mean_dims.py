import torch

x = torch.arange(24.0).view(2, 3, 4)
for dim in (0, 1, 2, -1, (0, 1), (1, 2), (0, 2), (0, 1, 2), ()):
    for keep in (False, True):
        s = x.sum(dim, keepdim=keep)
        print(
            dim,
            keep,
            tuple(s.shape),
            s.flatten()[:4].tolist(),
            x.mean(dim, keepdim=keep).flatten()[:2].tolist(),
        )
print(
    x.sum().dtype,
    x.int().sum().dtype,
    x.bool().sum(),
    x.sum(dtype=torch.float64).dtype,
    x.int().sum(0).dtype,
    x.bool().sum(1).dtype,
    x.mean(dtype=torch.float64),
)
