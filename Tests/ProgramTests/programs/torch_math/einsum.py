import torch

a = torch.arange(6.0).view(2, 3)
b = torch.arange(12.0).view(3, 4)
c = torch.arange(24.0).view(2, 3, 4)
s = torch.arange(9.0).view(3, 3)
v, w = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, -1.0, 0.5])
print(
    torch.einsum("ij,jk->ik", a, b),
    torch.einsum("ij,jk", a, b).shape,
    torch.einsum("ij->ji", a),
    torch.einsum("ij->", a),
    torch.einsum("ij->j", a),
    torch.einsum("ii", s),
    torch.einsum("ii->i", s),
    torch.einsum("i,i->", v, w),
    torch.einsum("i,j->ij", v, w),
)
print(
    torch.einsum("bij,bjk->bik", c, c.transpose(1, 2)).shape,
    torch.einsum("bij,kj->bik", c, b).shape,
    torch.einsum("...ij->...ji", c).shape,
    torch.einsum("b...,b...->b", c, c),
    torch.einsum("ij,j,i->", a, v, torch.tensor([1.0, 2.0])),
    torch.einsum("ij,ij->ij", a, a),
    torch.einsum("ijk->ik", c),
    torch.einsum("i j, j k -> i k", a, b).shape,
)
q = torch.ones(2, 4, 3, 5)
print(
    torch.einsum("bhqd,bhkd->bhqk", q, q).shape,
    torch.einsum("bhqd,bhkd->bhqk", q, q)[0, 0, 0],
    torch.einsum("nchw,oc->nohw", torch.ones(1, 3, 2, 2), torch.ones(4, 3))[0, 0],
    torch.einsum("ij,kl->ijkl", a, a).shape,
    torch.einsum("...,...->...", v, w),
)
for bad in (
    lambda: torch.einsum("ij,jk->ik", a, a),
    lambda: torch.einsum("ij->ijk", a),
    lambda: torch.einsum("ijk", a),
):
    try:
        bad()
    except RuntimeError as e:
        print(type(e).__name__)
