import torch

x = torch.tensor([[3, 1, 2], [9, 7, 8]])
print(
    x.sort(),
    x.sort(dim=0),
    x.sort(descending=True),
    torch.sort(x, 1).indices,
    x.argsort(),
    x.argsort(descending=True),
    x.topk(2),
    x.topk(2, largest=False),
    x.topk(1, dim=0),
    torch.topk(torch.tensor([1.0, 5.0, 3.0]), 3).values,
)
s = torch.tensor([2, 1, 2, 1, 3, 2])
print(
    torch.sort(s, stable=True),
    torch.sort(s, stable=True, descending=True),
    torch.argsort(s, stable=True),
    s.unique(),
    s.unique(return_counts=True),
    s.unique(return_inverse=True),
    torch.unique_consecutive(torch.tensor([1, 1, 2, 2, 1])),
    s.unique(sorted=True, return_inverse=True, return_counts=True),
)
print(
    x.kthvalue(2),
    x.median(dim=1),
    torch.msort(x),
    x.max(dim=0).indices,
    x.flatten().sort().values,
    torch.tensor([True, False]).sort(),
    torch.tensor([float("nan"), 2, 1]).sort(),
    torch.tensor([]).sort(),
    torch.tensor(5).sort(),
)
values, indices = torch.tensor([0.3, 0.1, 0.6]).sort(descending=True)
print(
    values,
    indices,
    x.topk(2)[0],
    x.max(1).indices.tolist(),
    type(x.sort()).__name__ if False else "",
    torch.unique(torch.tensor([[1, 2], [1, 2], [0, 5]]), dim=0),
    torch.isin(s, torch.tensor([1, 3])),
)
try:
    x.topk(4)
except RuntimeError as e:
    print(e)
print(
    torch.tril_indices(3, 3),
    torch.triu_indices(2, 3, 1),
    torch.diag(x[:, :2]),
    torch.diagonal(torch.arange(9).view(3, 3), 1),
    torch.diag_embed(torch.tensor([1, 2])),
    torch.tensor([3, 1, 2]).argsort().argsort(),
)
