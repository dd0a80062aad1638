import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[1, 1], [4, 4]])
for name in "eq ne lt le gt ge".split():
    print(name, getattr(torch, name)(a, b), getattr(a, name)(2))
print(
    torch.equal(a, b),
    torch.equal(a, a.clone()),
    (a == b).all(),
    (a == b).any(),
    torch.isclose(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.1]), atol=0.2),
    torch.allclose(torch.tensor([1e8]), torch.tensor([1.0001e8])),
)
print(
    torch.maximum(a, b),
    torch.minimum(a, b),
    a.max(b),
    torch.isin(a, b),
    torch.logical_and(a > 1, b > 1),
    1 < a,
    3 >= b,
    a == a.float(),
    a != "x",
    a == None,
)
