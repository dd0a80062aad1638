"""Triangular and orthogonal factors."""

import torch
from torch import return_types
from torch._C._linalg import lu_factor
from torch.linalg.inverses import solve_triangular


def lu(A, *, pivot=True, out=None):
    """P, L and U with P @ L @ U equal to the matrix."""
    LU, pivots = lu_factor(A, pivot=pivot)
    return return_types.linalg_lu(*torch.lu_unpack(LU, pivots))


def lu_solve(LU, pivots, B, *, left=True, adjoint=False, out=None):
    """The X for which A @ X = B, from the factors of A."""
    if not left:
        return lu_solve(LU, pivots, B.mT, adjoint=not adjoint).mT
    P, L, U = torch.lu_unpack(LU, pivots)
    if adjoint:
        return P @ solve_triangular(L.mT, solve_triangular(U.mT, B, upper=False), upper=True, unitriangular=True)
    return solve_triangular(U, solve_triangular(L, P.mT @ B, upper=False, unitriangular=True), upper=True)


def householder_product(input, tau, *, out=None):
    """The first columns of the product of the reflections 1 - τ v vᵀ, where v lies below the diagonal of a column."""
    m, n = input.shape[-2:]
    product = torch.eye(m, dtype=input.dtype)[:, :n].expand(*input.shape).clone()
    for i in reversed(range(tau.size(-1))):
        v = input[..., i].clone()
        v[..., :i] = 0
        v[..., i] = 1
        along = v.unsqueeze(-1)
        product = product - tau[..., i, None, None] * along @ (along.mT @ product)
    return product
