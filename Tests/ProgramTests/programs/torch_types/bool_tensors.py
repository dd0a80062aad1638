import torch

a = torch.tensor([True, False, True])
b = torch.tensor([True, True, False])
print(
    a & b,
    a | b,
    a ^ b,
    ~a,
    a.logical_and(b),
    torch.logical_or(a, b),
    torch.logical_xor(a, b),
    torch.logical_not(a),
)
print(
    a.any(),
    a.all(),
    a.sum(),
    a.float().mean(),
    a == b,
    a != b,
    a.int() + b.int(),
    a + b,
    a * b,
    a.nonzero(),
    a.count_nonzero(),
)
x = torch.tensor([1.0, -2.0, 0.0])
print(
    x > 0,
    (x > 0) & (x < 5),
    x.bool(),
    bool(x[0] > 0),
    torch.logical_not(x),
    x[x > -1.5],
    (x > 0).sum().item(),
    torch.where(x > 0, x, 0.0),
)
print(
    torch.any(torch.zeros(2, 3), dim=1),
    torch.all(torch.ones(2, 2), dim=0),
    torch.all(torch.tensor([])),
    torch.any(torch.tensor([])),
)
try:
    if x > 0:
        pass
except RuntimeError as e:
    print(e)
try:
    print(a - b)
except RuntimeError as e:
    print(e)
try:
    print(-a)
except RuntimeError as e:
    print(e)
print(
    torch.tensor([]).sum(),
    bool(torch.tensor([1])),
    bool(torch.tensor(0.0)),
    torch.isnan(torch.tensor([float("nan"), 1])),
    torch.isinf(torch.tensor([1 / 3, float("inf")])),
    torch.isfinite(x),
)
print(
    torch.eq(x, 0),
    torch.gt(x, 0),
    torch.ne(x, x),
    torch.le(x, 0),
    torch.equal(x, x.clone()),
    torch.allclose(x, x + 1e-9),
    torch.isclose(x, torch.tensor([1.0, -2.1, 1e-9])),
)
