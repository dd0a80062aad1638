import torch

x = torch.tensor([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 2.4999, -2.6, 1e10])
for name in "round floor ceil trunc fix frac sign sgn".split():
    print(name, getattr(torch, name)(x))
print(
    torch.round(torch.tensor([1.005, 2.675, -1.115]), decimals=2),
    torch.round(torch.tensor([1234.0, 1250.0]), decimals=-2),
    torch.tensor([3, -4]).round(),
    torch.floor(torch.tensor([2, 3])),
    torch.tensor([7.9, -7.9]).int(),
    torch.tensor([0.1, 0.9]).bool(),
)
print(
    torch.clamp(x, -1, 1),
    x.clamp(min=-2, max=2),
    torch.clamp(torch.tensor([1, 5, 9]), 2, 6),
    torch.clamp(torch.tensor([1, 5]), min=2.5),
    torch.frexp(torch.tensor([8.0, 0.3])),
    torch.ldexp(torch.tensor([1.5]), torch.tensor([2])),
)
