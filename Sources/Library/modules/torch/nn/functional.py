"""What the layers compute, as functions.

The operations come from `torch._C._nn`; what can be composed of them is composed here.
"""

import math
import torch
from torch._C._nn import *


def relu(input, inplace=False):
    """max(0, x)."""
    return input.relu_() if inplace else torch.relu(input)


def relu_(input):
    """max(0, x), in place."""
    return input.relu_()


def sigmoid(input):
    """1 / (1 + exp(-x))."""
    return torch.sigmoid(input)


def tanh(input):
    """tanh(x)."""
    return torch.tanh(input)


def softmin(input, dim=None, dtype=None):
    """The softmax of -x."""
    return softmax(-input, dim, dtype=dtype)


def bilinear(input1, input2, weight, bias=None):
    """x₁ᵀ A x₂ + b."""
    result = torch.einsum("...i,oij,...j->...o", input1, weight, input2)
    return result if bias is None else result + bias


def _reduced(loss, reduction):
    if reduction == "mean":
        return loss.mean()
    if reduction == "sum":
        return loss.sum()
    if reduction == "none":
        return loss
    raise ValueError(f"{reduction} is not a valid value for reduction")


def hinge_embedding_loss(input, target, margin=1.0, reduction="mean"):
    """x where the target is 1, max(0, margin - x) where it is -1."""
    zero = torch.zeros_like(input)
    loss = torch.where(target == 1, input, zero) + torch.where(target == -1, (margin - input).clamp(min=0), zero)
    return _reduced(loss, reduction)


def soft_margin_loss(input, target, reduction="mean"):
    """log(1 + exp(-y x))."""
    return _reduced(torch.log1p(torch.exp(-target * input)), reduction)


def margin_ranking_loss(input1, input2, target, margin=0.0, reduction="mean"):
    """max(0, -y (x₁ - x₂) + margin)."""
    return _reduced((-target * (input1 - input2) + margin).clamp(min=0), reduction)


def cosine_embedding_loss(input1, input2, target, margin=0.0, reduction="mean"):
    """1 - cosine where the target is 1, max(0, cosine - margin) where it is -1."""
    cosine = cosine_similarity(input1, input2, dim=-1)
    loss = torch.where(target == 1, 1 - cosine, (cosine - margin).clamp(min=0))
    return _reduced(loss, reduction)


def triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2.0, eps=1e-6, swap=False, reduction="mean"):
    """max(0, d(anchor, positive) - d(anchor, negative) + margin)."""
    near = pairwise_distance(anchor, positive, p, eps)
    far = pairwise_distance(anchor, negative, p, eps)
    if swap:
        far = torch.minimum(far, pairwise_distance(positive, negative, p, eps))
    return _reduced((near - far + margin).clamp(min=0), reduction)


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


def gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1):
    """A sample of a categorical distribution that gradients flow through (Jang et al. 2016)."""
    noise = -torch.empty_like(logits).exponential_().log()
    soft = softmax((logits + noise) / tau, dim)
    if not hard:
        return soft
    index = soft.max(dim, keepdim=True)[1]
    chosen = torch.zeros_like(logits).scatter_(dim, index, 1.0)
    return chosen - soft.detach() + soft


def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None):
    """softmax(Q Kᵀ / sqrt(d)) V."""
    scale = 1 / math.sqrt(query.size(-1)) if scale is None else scale
    weights = query @ key.transpose(-2, -1) * scale
    if is_causal:
        allowed = torch.ones(query.size(-2), key.size(-2), dtype=torch.bool).tril()
        weights = weights.masked_fill(~allowed, float("-inf"))
    if attn_mask is not None:
        if attn_mask.dtype == torch.bool:
            weights = weights.masked_fill(~attn_mask, float("-inf"))
        else:
            weights = weights + attn_mask
    weights = softmax(weights, -1)
    if dropout_p > 0:
        weights = dropout(weights, dropout_p)
    return weights @ value
