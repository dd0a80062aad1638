import torch

a = torch.arange(6.0).view(2, 3)
b = torch.arange(12.0).view(3, 4)
v = torch.tensor([1.0, 2.0, 3.0])
print(
    a @ b,
    a @ v,
    v @ b,
    v @ v,
    torch.matmul(a, b).shape,
    torch.mm(a, b),
    torch.mv(a, v),
    torch.dot(v, v),
    torch.outer(v, v),
    torch.ger(v, v).shape,
    a.t() @ a,
    v.inner(v),
)
c = torch.arange(24.0).view(2, 3, 4)
d = torch.arange(16.0).view(2, 4, 2)
print(
    c @ d,
    torch.bmm(c, d).shape,
    (c @ torch.ones(4)).shape,
    (c @ torch.ones(4, 5)).shape,
    (torch.ones(5, 1, 2, 3) @ torch.ones(4, 3, 2)).shape,
    (torch.ones(3) @ torch.ones(2, 3, 4)).shape,
)
print(
    torch.addmm(torch.ones(2, 4), a, b),
    torch.addmm(torch.ones(4), a, b, beta=0.5, alpha=2),
    torch.baddbmm(torch.zeros(2, 3, 2), c, d).shape,
    torch.addmv(torch.ones(2), a, v),
    torch.chain_matmul(a, b) if False else torch.linalg.multi_dot([a, b]).shape,
)
print(
    torch.arange(4).view(2, 2) @ torch.arange(4).view(2, 2),
    torch.kron(torch.eye(2), torch.ones(1, 2)),
    torch.cross(v, torch.tensor([0.0, 1.0, 0.0]), dim=0),
    torch.tensordot(a, b, dims=1),
    torch.vdot(v, v),
    torch.cdist(a, a),
    torch.linalg.norm(a),
    torch.linalg.matrix_power(torch.tensor([[1.0, 1.0], [1.0, 0.0]]), 10),
)
for bad in (
    lambda: a @ a,
    lambda: a @ torch.ones(2),
    lambda: v @ torch.ones(2),
    lambda: torch.mm(a, v),
    lambda: torch.dot(a, a),
    lambda: torch.bmm(a, b),
    lambda: a @ torch.ones(3, dtype=torch.int64),
    lambda: torch.tensor(2.0) @ v,
    lambda: a @ 3,
    lambda: torch.mm(a, a),
):
    try:
        bad()
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
