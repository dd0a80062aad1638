import torch

a, b = torch.arange(4).view(2, 2), torch.arange(4, 8).view(2, 2)
print(
    torch.cat([a, b]),
    torch.cat((a, b), dim=1),
    torch.cat([a, b], -1),
    torch.stack([a, b]).shape,
    torch.stack([a, b], dim=2),
    torch.hstack([a, b]),
    torch.vstack([a, b]),
    torch.dstack([a, b]).shape,
    torch.concat([a, b]).shape,
    torch.column_stack([a[0], b[0]]),
)
x = torch.arange(10)
print(
    x.split(3),
    x.split([2, 8]),
    x.chunk(3),
    x.chunk(4),
    torch.tensor_split(x, 3),
    x.unfold(0, 4, 3),
    x.view(2, 5).split(2, dim=1),
    x.view(5, 2).chunk(2),
    x.unbind()[:2],
    torch.tensor_split(x, (2, 5)),
)
print(
    torch.cat([torch.tensor([1]), torch.tensor([2.5])]),
    torch.cat([torch.zeros(0), torch.ones(2)]),
    torch.stack([torch.tensor(1), torch.tensor(2)]),
    torch.block_diag(a, torch.tensor([[9]])),
)
for bad in (
    lambda: torch.cat([a, torch.zeros(2, 3)]),
    lambda: torch.cat([a, torch.zeros(2)]),
    lambda: torch.stack([a, torch.zeros(3, 2)]),
    lambda: torch.cat([]),
    lambda: torch.cat(a) if False else torch.cat([a, b], 2),
    lambda: x.split([1, 2]),
    lambda: torch.stack([]),
):
    try:
        bad()
    except (RuntimeError, IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
for part in torch.arange(6).view(3, 2):
    print(part, part.tolist())
print(
    len(a),
    list(torch.arange(3)),
    [int(v) for v in a[0]],
    a.tolist(),
    torch.tensor(5).tolist(),
    torch.tensor(2.5).item(),
    max(torch.tensor([1, 3, 2])),
    sum(torch.tensor([1, 2])),
    sorted(torch.tensor([3, 1])),
    torch.tensor(3) in torch.tensor([3, 4]),
    7 in a,
)
