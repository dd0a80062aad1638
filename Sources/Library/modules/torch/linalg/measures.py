"""Numbers that say how a matrix is."""

import torch
from torch._C._linalg import inv, matrix_norm, svdvals


def matrix_rank(A, *, atol=None, rtol=None, hermitian=False, tol=None, out=None):
    """The number of singular values above max(atol, rtol · σ₁)."""
    from torch._C._linalg import eigvalsh
    values = eigvalsh(A).abs() if hermitian else svdvals(A)
    if tol is not None:
        bound = torch.as_tensor(tol, dtype=values.dtype)
    else:
        bound = cutoff(A, values, atol, rtol)
    return (values > bound.unsqueeze(-1)).sum(-1)


def cutoff(A, values, atol, rtol):
    """What singular values are compared with; without tolerances, max(m, n) ε σ₁."""
    largest = values.amax(-1) if values.size(-1) > 0 else values.sum(-1)
    if rtol is None:
        given = atol is not None and bool((torch.as_tensor(atol) > 0).any())
        rtol = 0.0 if given else max(A.size(-2), A.size(-1)) * torch.finfo(A.dtype).eps
    atol = 0.0 if atol is None else atol
    bound = torch.as_tensor(rtol, dtype=values.dtype) * largest
    return torch.maximum(torch.as_tensor(atol, dtype=values.dtype), bound)


def cond(A, p=None, *, out=None):
    """The condition number: the norm of a matrix times that of its inverse."""
    if p is None or p == 2 or p == -2:
        values = svdvals(A)
        return values[..., -1] / values[..., 0] if p == -2 else values[..., 0] / values[..., -1]
    if A.size(-1) != A.size(-2):
        raise RuntimeError(
            f"linalg.cond: A must be batches of square matrices, but they are {A.size(-2)} by {A.size(-1)} matrices")
    try:
        inverse = inv(A)
    except torch.linalg.LinAlgError:
        return torch.full(A.shape[:-2], torch.inf, dtype=A.dtype)
    if p == "nuc":
        return svdvals(A).sum(-1) * svdvals(inverse).sum(-1)
    return matrix_norm(A, p) * matrix_norm(inverse, p)
