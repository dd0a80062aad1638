import torch

print(torch.tensor([1.0, 2.5, 3.25]))
print(
    torch.tensor([1.0, 2.0]),
    torch.tensor([1e-3, 1.0]),
    torch.tensor([1e-5, 1.0]),
    torch.tensor([1e5, 1.0]),
    torch.tensor([1e8, 1.0]),
    torch.tensor([1e9, 1.5]),
)
print(
    torch.tensor([1000.5, 2.25]),
    torch.tensor([99999.0, 0.5]),
    torch.tensor([0.1, 0.22, 0.333]),
    torch.tensor([1e-8]),
    torch.tensor([1e10]),
    torch.tensor([123456789.0]),
)
print(
    torch.tensor([float("nan"), 1.0]),
    torch.tensor([float("inf"), -1.5]),
    torch.tensor([float("inf")]),
    torch.tensor([float("nan"), float("-inf"), 2]),
    torch.tensor([0.0, -0.0]),
)
print(
    torch.tensor(3.14159),
    torch.tensor(2.0),
    torch.tensor(1e-10),
    torch.tensor(1e20),
    torch.tensor(float("nan")),
    torch.tensor(-5.5e-5),
)
print(
    torch.tensor([1.5], dtype=torch.float64),
    torch.tensor([1 / 3, 100.0], dtype=torch.float64),
    torch.tensor(0.1, dtype=torch.float64),
)
print(
    torch.tensor([[1.0, -2.0], [3.5, 4.0]]),
    torch.tensor([[[1.0]], [[2.0]]]),
    torch.tensor([[0.001, 1000.0]]),
    torch.tensor([[1.0, 10.0], [100.0, 1000.0]]),
)
print(
    torch.tensor([1e-4, 1e-3]),
    torch.tensor([12345.678]),
    torch.tensor([0.00012345]),
    torch.tensor([1e-45]),
    torch.tensor([3.4e38]),
    torch.tensor([16777216.0, 1.0]),
)
print(
    torch.tensor([-1.0, 1.0]) / 3,
    torch.tensor([1.0, 2.0, 3.0]) / 7,
    torch.tensor([9.99995, 9.99994]),
    torch.tensor([0.99999, 1.0]),
)
