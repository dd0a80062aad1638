"""The older names of decompositions and solvers."""

import torch
from torch import return_types


def qr(input, some=True, *, out=None):
    """`torch.linalg.qr`."""
    return return_types.qr(*torch.linalg.qr(input, mode="reduced" if some else "complete"))


def cholesky(input, upper=False, *, out=None):
    """`torch.linalg.cholesky`."""
    return torch.linalg.cholesky(input, upper=upper)


def cholesky_inverse(L, upper=False, *, out=None):
    """The inverse of the matrix whose Cholesky factor is `L`."""
    return torch.linalg.inv(L.mT @ L if upper else L @ L.mT)


def cholesky_solve(B, L, upper=False, *, out=None):
    """The X for which A @ X = B, from the Cholesky factor of A."""
    if upper:
        L = L.mT
    half = torch.linalg.solve_triangular(L, B, upper=False)
    return torch.linalg.solve_triangular(L.mT, half, upper=True)


def triangular_solve(b, A, upper=True, transpose=False, unitriangular=False):
    """The X for which A @ X = b, where A is triangular; also A."""
    matrix = A.mT if transpose else A
    solution = torch.linalg.solve_triangular(matrix, b, upper=upper != transpose, unitriangular=unitriangular)
    return return_types.triangular_solve(solution, A.clone())


def lu(A, *, pivot=True, get_infos=False, out=None):
    """The LU factors in one matrix, and the row that each row was exchanged with."""
    LU, pivots = torch.linalg.lu_factor(A, pivot=pivot)
    return (LU, pivots, torch.zeros(A.shape[:-2], dtype=torch.int32)) if get_infos else (LU, pivots)


def lu_solve(b, LU_data, LU_pivots, *, out=None):
    """The X for which A @ X = b, from the factors of A."""
    return torch.linalg.lu_solve(LU_data, LU_pivots, b)


def lu_unpack(LU_data, LU_pivots, unpack_data=True, unpack_pivots=True, *, out=None):
    """P, L and U from the factors in one matrix."""
    n = LU_data.size(-1)
    m = LU_data.size(-2)
    k = min(m, n)
    L = torch.tril(LU_data[..., :k], -1) + torch.eye(m, dtype=LU_data.dtype)[:, :k]
    U = torch.triu(LU_data[..., :k, :])
    rows = LU_pivots.reshape(-1, LU_pivots.size(-1)).tolist()
    P = torch.zeros(len(rows), m, m, dtype=LU_data.dtype)
    for batch, pivots in enumerate(rows):
        order = list(range(m))
        for i, pivot in enumerate(pivots):
            order[i], order[pivot - 1] = order[pivot - 1], order[i]
        for i, row in enumerate(order):
            P[batch, row, i] = 1
    return return_types.lu(P.reshape(*LU_data.shape[:-2], m, m), L, U)


def pinverse(input, rcond=1e-15):
    """`torch.linalg.pinv`."""
    return torch.linalg.pinv(input, rtol=rcond)


def logdet(input):
    """The logarithm of the determinant, NaN where that is negative."""
    sign, logarithm = torch.linalg.slogdet(input)
    return torch.where(sign == -1, torch.full_like(logarithm, torch.nan), logarithm)


def matrix_exp(input):
    """`torch.linalg.matrix_exp`."""
    return torch.linalg.matrix_exp(input)


def chain_matmul(*matrices, out=None):
    """`torch.linalg.multi_dot`."""
    return matrices[0] if len(matrices) == 1 else torch.linalg.multi_dot(matrices)


def orgqr(input, tau):
    """`torch.linalg.householder_product`."""
    return torch.linalg.householder_product(input, tau)


def nuclear_norm(input, keepdim=False):
    """The sum of the singular values."""
    return torch.linalg.matrix_norm(input, "nuc", keepdim=keepdim)
