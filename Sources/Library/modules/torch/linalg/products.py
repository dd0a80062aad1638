"""Products of vectors and matrices."""

import torch


def matmul(input, other, *, out=None):
    """The product of matrices: `torch.matmul`."""
    return torch.matmul(input, other)


def vecdot(x, y, *, dim=-1, out=None):
    """The sum of the products of vectors along a dimension."""
    return (x * y).sum(dim)


def cross(input, other, *, dim=-1, out=None):
    """The cross product of vectors of three elements along a dimension."""
    if input.dim() != other.dim():
        raise RuntimeError("linalg.cross: inputs must have the same number of dimensions.")
    if input.size(dim) != 3 or other.size(dim) != 3:
        raise RuntimeError(
            f"linalg.cross: inputs dimension {dim} must have length 3. Got {input.size(dim)} and {other.size(dim)}")
    return torch.cross(input, other, dim=dim)


def diagonal(A, *, offset=0, dim1=-2, dim2=-1):
    """The diagonals of matrices."""
    return torch.diagonal(A, offset, dim1, dim2)


def vander(x, N=None):
    """The powers of the elements of a vector, rising, each in a row."""
    return torch.stack([x**i for i in range(x.size(-1) if N is None else N)], dim=-1)


def multi_dot(tensors, *, out=None):
    """The product of several matrices, in the order that takes the fewest multiplications; the first and the last may be
    vectors."""
    count = len(tensors)
    if count < 2:
        raise RuntimeError(f"multi_dot(): expected at least 2 tensors but got {count}")
    matrices = list(tensors)
    first, last = matrices[0].dim() == 1, matrices[-1].dim() == 1
    if first:
        matrices[0] = matrices[0].unsqueeze(0)
    if last:
        matrices[-1] = matrices[-1].unsqueeze(-1)
    for index, matrix in enumerate(matrices):
        if matrix.dim() != 2:
            raise RuntimeError(f"multi_dot(): tensor {index} must be 2D but got {matrix.dim()}D")
    for index in range(count - 1):
        if matrices[index].size(1) != matrices[index + 1].size(0):
            raise RuntimeError(
                f"multi_dot(): tensors {index} and {index + 1} with shapes {list(matrices[index].shape)} and "
                f"{list(matrices[index + 1].shape)} cannot be multiplied")
    product = _in_order(matrices, _best_cuts(matrices), 0, count - 1)
    if first:
        product = product.squeeze(0)
    return product.squeeze(-1) if last else product


def _best_cuts(matrices):
    """Where to cut each run of matrices in two (Cormen et al., "Introduction to Algorithms", 14.2)."""
    sizes = [matrix.size(0) for matrix in matrices] + [matrices[-1].size(1)]
    count = len(matrices)
    cost = [[0] * count for _ in range(count)]
    cuts = [[0] * count for _ in range(count)]
    for length in range(1, count):
        for i in range(count - length):
            j = i + length
            cost[i][j] = None
            for k in range(i, j):
                total = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if cost[i][j] is None or total < cost[i][j]:
                    cost[i][j], cuts[i][j] = total, k
    return cuts


def _in_order(matrices, cuts, i, j):
    if i == j:
        return matrices[i]
    k = cuts[i][j]
    return torch.mm(_in_order(matrices, cuts, i, k), _in_order(matrices, cuts, k + 1, j))
