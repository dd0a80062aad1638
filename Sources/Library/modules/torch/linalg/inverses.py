"""Inverses and solutions of linear systems."""

import math
import torch
from torch import return_types
from torch._C._linalg import LinAlgError, cholesky, eigh, inv, solve, svd, svdvals
from torch.linalg.measures import cutoff, matrix_rank


def pinv(A, *, atol=None, rtol=None, hermitian=False, rcond=None, out=None):
    """The Moore-Penrose inverse, from the singular values above a cutoff."""
    if rcond is not None:
        rtol = rcond
    if A.numel() == 0:
        return torch.empty(*A.shape[:-2], A.size(-1), A.size(-2), dtype=A.dtype)
    if hermitian:
        values, vectors = eigh(A)
        small = values.abs() <= cutoff(A, values.abs(), atol, rtol).unsqueeze(-1)
        reciprocals = torch.where(small, torch.zeros_like(values), values.reciprocal())
        return vectors * reciprocals.unsqueeze(-2) @ vectors.mT
    U, S, Vh = svd(A, full_matrices=False)
    small = S <= cutoff(A, S, atol, rtol).unsqueeze(-1)
    reciprocals = torch.where(small, torch.zeros_like(S), S.reciprocal())
    return Vh.mT @ (reciprocals.unsqueeze(-1) * U.mT)


def lstsq(input, b, rcond=None, *, driver=None):
    """The solution of least squares, its residuals, and the rank and the singular values of the matrix."""
    if driver not in (None, "gels", "gelsy", "gelsd", "gelss"):
        raise RuntimeError(
            f"torch.linalg.lstsq: parameter `driver` should be one of (gels, gelsy, gelsd, gelss)")
    vector = b.dim() == input.dim() - 1
    B = b.unsqueeze(-1) if vector else b
    m, n = input.shape[-2:]
    values = svdvals(input)
    if rcond is None:
        rcond = torch.finfo(input.dtype).eps * max(m, n)
    full = driver == "gels"
    solution = (pinv(input, rtol=0.0 if full else rcond)) @ B
    rank = torch.empty(0, dtype=torch.int64) if full else matrix_rank(input, rtol=rcond)
    residuals = torch.empty(0, dtype=input.dtype)
    if m > n and driver not in (None, "gelsy") and (full or bool((rank == n).all())):
        residuals = ((input @ solution - B) ** 2).sum(-2)
        if vector:
            residuals = residuals.squeeze(-1)
    if driver in (None, "gels", "gelsy"):
        values = torch.empty(0, dtype=input.dtype)
    solution = solution.squeeze(-1) if vector else solution
    return return_types.linalg_lstsq(solution, residuals, rank, values)


def solve_triangular(input, b, *, upper, left=True, unitriangular=False, out=None):
    """The X for which A @ X = B, where A is triangular: its other triangle is not read."""
    if not left:
        return solve_triangular(input.mT, b.mT, upper=not upper, unitriangular=unitriangular).mT
    A = torch.triu(input) if upper else torch.tril(input)
    if unitriangular:
        ones = torch.eye(A.size(-1), dtype=A.dtype)
        A = torch.where(ones == 1, ones, A)
    n = A.size(-1)
    rows = [None] * n
    order = reversed(range(n)) if upper else range(n)
    for i in order:
        known = range(i + 1, n) if upper else range(i)
        rest = b[..., i, :]
        for j in known:
            rest = rest - A[..., i, j].unsqueeze(-1) * rows[j]
        rows[i] = rest / A[..., i, i].unsqueeze(-1)
    return torch.stack(rows, dim=-2) if rows else b.clone()


def _status(A):
    return torch.zeros(A.shape[:-2], dtype=torch.int32)


def cholesky_ex(A, *, upper=False, check_errors=False, out=None):
    """`cholesky` and, in place of an error, the order of the first minor that is not positive."""
    return return_types.linalg_cholesky_ex(cholesky(A, upper=upper), _status(A))


def inv_ex(A, *, check_errors=False, out=None):
    """`inv` and a status of 0."""
    return return_types.linalg_inv_ex(inv(A), _status(A))


def solve_ex(A, B, *, left=True, check_errors=False, out=None):
    """`solve` and a status of 0."""
    return return_types.linalg_solve_ex(solve(A, B, left=left), _status(A))


def tensorinv(A, ind=2, *, out=None):
    """The inverse of a tensor as of the matrix of its first `ind` and its other dimensions."""
    rows = A.shape[:ind]
    columns = A.shape[ind:]
    return inv(A.reshape(math.prod(rows), -1)).reshape(*columns, *rows)


def tensorsolve(A, B, dims=None, *, out=None):
    """The X for which tensordot(A, X, X.ndim) equals B."""
    if dims is not None:
        A = A.movedim(dims, tuple(range(A.dim() - len(dims), A.dim())))
    shape = A.shape[B.dim():]
    return solve(A.reshape(B.numel(), -1), B.flatten()).reshape(shape)
