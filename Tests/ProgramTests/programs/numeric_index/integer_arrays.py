import torch

x = torch.arange(12).view(3, 4) * 10
r, c = torch.tensor([0, 2, 2]), torch.tensor([1, 0, 3])
print(
    x[r, c], x[r], x[:, c], x[r][:, c], x[r[:, None], c], x[[2, 0]], x[[0, 0, 0], 1], x[1, [3, 1]], x[-1, c]
)
x[r, c] = torch.tensor([-1, -2, -3])
print(x)
x[[0, 1]] = x[[1, 0]]
print(x)
x[:, [0, -1]] = 7
print(x)
i = torch.tensor([[0, 1], [1, 0]])
print(
    torch.tensor([5, 6])[i],
    torch.eye(3)[[0, 2]],
    torch.take(x, torch.tensor([0, 5])),
    x.gather(1, torch.tensor([[3], [2], [1]])).flatten(),
    torch.tensor([10, 20, 30])[torch.tensor([2, 2, 0])],
    x[torch.arange(3), torch.arange(3)],
)
p = torch.zeros(5).put_(torch.tensor([1, 3]), torch.tensor([9.0, 8.0]))
print(
    p,
    torch.zeros(4).index_put((torch.tensor([1, 1]),), torch.tensor(2.0), accumulate=True),
    x.argsort(1)[:, :2],
)
