import torch

print(torch.zeros(2, 3), torch.ones(3), torch.full((2, 2), 7), torch.full((2,), 1.5))
print(
    torch.zeros((2, 1), dtype=torch.int64), torch.ones(2, dtype=torch.bool), torch.zeros(0), torch.zeros(2, 0)
)
print(torch.zeros([]), torch.ones(()), torch.eye(3), torch.eye(2, 4), torch.eye(2, dtype=torch.int64))
x = torch.tensor([[1, 2], [3, 4]])
print(
    torch.zeros_like(x),
    torch.ones_like(x, dtype=torch.float64),
    torch.full_like(x, 9),
    x.new_zeros(2),
    x.new_ones((1, 2)),
    x.new_full((2,), 3),
    x.new_tensor([1.5, 2.5]),
)
print(torch.diag(torch.tensor([1, 2])), torch.tril(torch.ones(3, 3)), torch.triu(torch.ones(3, 3), 1))
print(
    torch.zeros(2).dtype, torch.full((1,), True).dtype, torch.full((1,), 2).dtype, torch.ones(1).requires_grad
)
