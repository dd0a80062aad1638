"""Distances and angles between vectors."""

import torch


def normalize(input, p=2.0, dim=1, eps=1e-12, out=None):
    """Vectors along a dimension scaled to norm 1."""
    return input / input.norm(p, dim, keepdim=True).clamp_min(eps).expand_as(input)


def cosine_similarity(x1, x2, dim=1, eps=1e-8):
    """The cosine of the angle between vectors along a dimension."""
    x1, x2 = torch.broadcast_tensors(x1, x2)
    lengths = (x1 * x1).sum(dim).sqrt().clamp(min=eps) * (x2 * x2).sum(dim).sqrt().clamp(min=eps)
    return (x1 * x2).sum(dim) / lengths


def pairwise_distance(x1, x2, p=2.0, eps=1e-6, keepdim=False):
    """The p-norm of the difference of vectors."""
    return torch.norm(x1 - x2 + eps, p, -1, keepdim)


def pdist(input, p=2.0):
    """The distances between all pairs of rows."""
    rows, columns = torch.triu_indices(input.shape[0], input.shape[0], 1)
    return torch.cdist(input, input, p)[rows, columns]
