"""Functions of whole matrices."""

import torch
from torch._C._linalg import eigh, svd


def matrix_exp(A):
    """exp(A): the power series after halving the matrix until it is small, then squared as often."""
    if A.size(-1) != A.size(-2):
        raise RuntimeError(
            f"linalg.matrix_exp: A must be batches of square matrices, but they are {A.size(-2)} by {A.size(-1)} matrices")
    if A.numel() == 0:
        return A.clone()
    matrix = A.double()
    norm = float(matrix.detach().abs().sum(-2).amax())
    halvings = 0
    while norm > 0.5 and halvings < 1100:
        norm, halvings = norm / 2, halvings + 1
    matrix = matrix / 2.0**halvings
    term = torch.eye(A.size(-1), dtype=torch.float64).expand_as(matrix)
    total = term
    for k in range(1, 18):
        term = term @ matrix / k
        total = total + term
    for _ in range(halvings):
        total = total @ total
    return total.to(A.dtype)


def matrix_sqrth(A, *, out=None):
    """The square root of a symmetric positive semidefinite matrix."""
    values, vectors = eigh(A)
    return vectors * values.sqrt().unsqueeze(-2) @ vectors.mT


def polar(A, *, out=None):
    """The orthonormal and the positive semidefinite factor of a matrix."""
    U, S, Vh = svd(A, full_matrices=False)
    return U @ Vh, Vh.mT * S.unsqueeze(-2) @ Vh
