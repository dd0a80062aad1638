import torch

torch.manual_seed(42)
print(torch.rand(3))
print(torch.randn(2, 3))
print(torch.randint(0, 10, (5,)), torch.randint(5, (2, 2)), torch.randint(-3, 3, (4,)))
print(torch.randperm(8))
print(
    torch.normal(0.0, 1.0, (3,)),
    torch.normal(torch.tensor([0.0, 10.0]), torch.tensor([1.0, 0.1])),
    torch.normal(2.0, torch.tensor([1.0, 3.0])),
)
print(
    torch.bernoulli(torch.tensor([0.2, 0.5, 0.9])),
    torch.rand(2, dtype=torch.float64),
    torch.randn(2, dtype=torch.float64),
)
print(
    torch.rand_like(torch.zeros(2, 2)),
    torch.randn_like(torch.zeros(3)),
    torch.randint_like(torch.zeros(3), 5),
)
torch.manual_seed(42)
print(torch.rand(3))
g = torch.Generator().manual_seed(7)
print(
    torch.rand(2, generator=g),
    torch.randn(2, generator=g),
    torch.randperm(4, generator=g),
    torch.randint(10, (2,), generator=g),
)
print(torch.rand(1))
