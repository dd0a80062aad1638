import torch

print(
    torch.arange(5),
    torch.arange(2, 8, 3),
    torch.arange(5, 0, -2),
    torch.arange(0, 1, 0.25),
    torch.arange(3.0),
    torch.arange(1, 2.5, 0.5),
    torch.arange(0),
    torch.arange(4, dtype=torch.float32),
)
print(
    torch.linspace(0, 1, 5),
    torch.linspace(-1, 1, 3),
    torch.linspace(5, 1, 4),
    torch.linspace(0, 10, 1),
    torch.linspace(0, 1, 0),
    torch.linspace(0, 1, 11)[3],
)
print(torch.logspace(0, 2, 3), torch.logspace(0, 3, 4, base=2), torch.range(1, 3) if False else "no range")
print(torch.arange(0, 1, 0.1).shape, torch.arange(0.3, 0.9, 0.1), torch.arange(10).reshape(2, 5).dtype)
print(torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij"))
a, b = torch.meshgrid(torch.arange(2), torch.arange(3), indexing="xy")
print(
    a,
    b,
    torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4])),
    torch.combinations(torch.tensor([1, 2, 3])),
)
for bad in (lambda: torch.arange(0, 5, 0), lambda: torch.arange(5, 0), lambda: torch.linspace(0, 1, -1)):
    try:
        bad()
    except RuntimeError as e:
        print(e)
