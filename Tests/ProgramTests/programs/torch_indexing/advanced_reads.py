import torch

x = torch.arange(20).reshape(4, 5)
print(
    x[[0, 2]],
    x[torch.tensor([3, 1, 1])],
    x[[0, 1], [2, 3]],
    x[:, [0, -1]],
    x[[[0, 1], [2, 3]]].shape,
    x[torch.tensor([[0], [3]]), torch.tensor([1, 2])],
)
print(
    x[x > 12],
    x[x % 2 == 0],
    x[torch.tensor([True, False, True, False])],
    x[:, torch.tensor([True, False, False, False, True])],
    x[[True, False, False, True]],
    x[x > 100],
    x[x > 10].sum(),
)
print(
    x[[1, 2], 1:3],
    x[1:3, [4, 0]],
    x[torch.tensor([0, 1]), None].shape,
    x[..., [1]],
    x[
        [0, 1],
        :,
    ][:, 0],
    x[2, [1, 3]],
    x[[2]],
    x[torch.tensor([], dtype=torch.int64)].shape,
    x[[]].shape,
)
y = torch.arange(60).reshape(3, 4, 5)
print(
    y[[0, 1], :, [2, 3]].shape,
    y[:, [0, 1], [2, 3]].shape,
    y[0, [0, 1], 2:4],
    y[[0, 2], 1].shape,
    y[[0], [1], [2]],
    y[:, y[0] > 10].shape,
    y[y > 57],
    y[torch.tensor([True, False, True])].shape,
    y[[0, 1], ..., [2, 3]].shape,
)
for bad in (
    lambda: x[[4]],
    lambda: x[[0, 1], [0, 1, 2]],
    lambda: x[torch.tensor([True, False])],
    lambda: x[torch.tensor([0.5])],
    lambda: x[[0, -5]],
    lambda: x[:, [7]],
):
    try:
        bad()
    except (IndexError, RuntimeError) as e:
        print(type(e).__name__, e)
print(
    x.nonzero()[:3],
    (x > 17).nonzero(),
    (x > 17).nonzero(as_tuple=True),
    torch.nonzero(torch.tensor([0, 3, 0, 4])),
    x[(x > 17).nonzero(as_tuple=True)],
    torch.argwhere(x == 3),
    x.take(torch.tensor([0, 19])),
    torch.masked_select(x, x < 3),
)
