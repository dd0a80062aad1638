import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(
    x.gather(1, torch.tensor([[0, 2], [1, 1]])),
    x.gather(0, torch.tensor([[1, 0, 1]])),
    torch.take_along_dim(x, torch.tensor([[2], [0]]), dim=1),
)
z = torch.zeros(2, 4)
print(
    z.scatter(1, torch.tensor([[0, 3], [1, 2]]), torch.tensor([[1.0, 2.0], [3.0, 4.0]])),
    z.scatter(1, torch.tensor([[1], [2]]), 9.0),
    z.scatter_add(1, torch.tensor([[0, 0], [1, 1]]), torch.ones(2, 2)),
)
labels = torch.tensor([2, 0, 1])
print(
    torch.zeros(3, 3).scatter_(1, labels.unsqueeze(1), 1),
    torch.nn.functional.one_hot(labels),
    torch.nn.functional.one_hot(labels, 5),
    torch.eye(3)[labels],
)
logits = torch.tensor([[0.1, 0.2, 0.7], [0.5, 0.3, 0.2], [0.3, 0.3, 0.4]])
print(
    logits[range(3), labels], logits[torch.arange(3), labels], logits.gather(1, labels.view(-1, 1)).squeeze(1)
)
print(
    torch.zeros(3).scatter_reduce(
        0, torch.tensor([0, 1, 1, 2]), torch.tensor([1.0, 2.0, 3.0, 4.0]), reduce="sum"
    ),
    torch.ones(3).scatter_reduce(0, torch.tensor([0, 0, 2]), torch.tensor([5.0, 6.0, 7.0]), reduce="amax"),
    torch.zeros(3).index_add(0, torch.tensor([0, 2, 0]), torch.ones(3)),
    torch.bincount(torch.tensor([0, 1, 1, 3])),
    torch.bincount(torch.tensor([0, 1]), minlength=4),
)
try:
    x.gather(1, torch.tensor([[3]]))
except (RuntimeError, IndexError) as e:
    print(type(e).__name__, e)
print(
    torch.where(x > 3),
    torch.where(x > 3, x, -x),
    torch.where(x > 3, 1.0, 0.0),
    torch.where(torch.tensor([True, False]), torch.tensor([1, 2]), torch.tensor(9)),
)
print(
    torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([0, 3, 4, 6])),
    torch.bucketize(torch.tensor([2, 5]), torch.tensor([1, 3, 5]), right=True),
    torch.histc(torch.tensor([1.0, 2.0, 1.0]), bins=4, min=0, max=3),
)
