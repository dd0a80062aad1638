import torch

x = torch.arange(24).reshape(2, 3, 4)
print(
    x[0],
    x[1, 2],
    x[0, 1, 2],
    x[-1, -1, -1],
    x[:, 0],
    x[..., 0],
    x[0, ...],
    x[:, :, 1:3],
    x[::1, ::2, ::3],
    x[None].shape,
    x[:, None].shape,
    x[..., None].shape,
)
print(
    x[1:],
    x[:1].shape,
    x[5:].shape,
    x[0, 1:1].shape,
    x[0][1][2],
    x[0, :, -1],
    x[(0, 1)],
    x[0:2, 1, 0:4:2],
    x[True].shape,
    x[False].shape,
    x[..., -1, :].shape,
)
for bad in (
    lambda: x[2],
    lambda: x[0, 3],
    lambda: x[0, 0, 0, 0],
    lambda: x["a"],
    lambda: x[1.5],
    lambda: x[::-1],
    lambda: x[0, 0, 4],
    lambda: x[..., ...] if False else x[-3],
    lambda: torch.tensor(5)[0],
):
    try:
        bad()
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
i = torch.tensor(1)
print(x[i].shape, x[i, i], [10, 20, 30][i], x[0, torch.tensor(2), 1], range(5)[i], "abc"[torch.tensor(2)])
for row in x[0]:
    print(row, row[0].item())
a, b = x
print(a.shape, b[0, 0], len(x), x[0].tolist())
