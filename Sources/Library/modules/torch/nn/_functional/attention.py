"""Attention (Vaswani et al. 2017, https://arxiv.org/abs/1706.03762)."""

import math
import torch
from torch import _C
from torch._C import _nn


def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None,
                                 enable_gqa=False):
    """softmax(Q Kᵀ / sqrt(d)) V, of shape (..., queries, features of V).

    A bool mask says which keys a query may look at, a mask of numbers is added to the scores; `is_causal` lets it look
    at the keys up to its own place.
    """
    scale = 1 / math.sqrt(query.size(-1)) if scale is None else scale
    if enable_gqa:
        key = key.repeat_interleave(query.size(-3) // key.size(-3), -3)
        value = value.repeat_interleave(query.size(-3) // value.size(-3), -3)
    scores = query @ key.transpose(-2, -1) * scale
    if is_causal:
        if attn_mask is not None:
            raise RuntimeError("scaled_dot_product_attention: Explicit attn_mask should not be set when "
                               "is_causal=True")
        attn_mask = torch.ones(query.size(-2), key.size(-2), dtype=torch.bool).tril()
    if attn_mask is not None:
        if attn_mask.dtype == torch.bool:
            scores = scores.masked_fill(~attn_mask, float("-inf"))
        else:
            scores = scores + attn_mask
    weights = _nn.softmax(scores, -1)
    if dropout_p > 0:
        weights = _nn.dropout(weights, dropout_p)
    return weights @ value


def _as_scores(mask, dtype):
    """A bool mask of what not to look at as numbers to add to the scores."""
    if mask is None or mask.dtype != torch.bool:
        return mask
    return torch.zeros_like(mask, dtype=dtype).masked_fill_(mask, float("-inf"))


def _projected(query, key, value, weight, bias):
    """Queries, keys and values by one weight of three parts; in as few products as can be."""
    size = query.size(-1)
    if key is value and query is key:
        parts = _nn.linear(query, weight, bias)
        return parts[..., :size], parts[..., size:2 * size], parts[..., 2 * size:]
    biases = (None, None, None) if bias is None else bias.chunk(3)
    return tuple(_nn.linear(*part) for part in zip((query, key, value), weight.chunk(3), biases))


def multi_head_attention_forward(query, key, value, embed_dim_to_check, num_heads, in_proj_weight, in_proj_bias,
                                 bias_k, bias_v, add_zero_attn, dropout_p, out_proj_weight, out_proj_bias,
                                 training=True, key_padding_mask=None, need_weights=True, attn_mask=None,
                                 use_separate_proj_weight=False, q_proj_weight=None, k_proj_weight=None,
                                 v_proj_weight=None, static_k=None, static_v=None, average_attn_weights=True,
                                 is_causal=False):
    """Attention with several heads: (L, N, E) queries and (S, N, E) keys to (L, N, E), and the weights.

    Without the dimension N the inputs are a single example.
    """
    if static_k is not None or static_v is not None:
        raise NotImplementedError("Etude's multi_head_attention_forward has no static_k and static_v")
    is_batched = query.dim() == 3
    if not is_batched:
        same = key is value, query is key
        query, key, value = query.unsqueeze(1), key.unsqueeze(1), value.unsqueeze(1)
        key = query if same[1] else key
        value = key if same[0] else value
        key_padding_mask = None if key_padding_mask is None else key_padding_mask.unsqueeze(0)
    targets, batch, size = query.shape
    if size != embed_dim_to_check:
        raise AssertionError(f"was expecting embedding dimension of {embed_dim_to_check}, but got {size}")
    features = size // num_heads
    if features * num_heads != size:
        raise AssertionError(f"embed_dim {size} not divisible by num_heads {num_heads}")
    if is_causal and attn_mask is None:
        raise RuntimeError("Need attn_mask if specifying the is_causal hint. You may use the Transformer module method "
                           "`generate_square_subsequent_mask` to create this mask.")
    if use_separate_proj_weight:
        biases = (None, None, None) if in_proj_bias is None else in_proj_bias.chunk(3)
        q, k, v = (_nn.linear(*part) for part in zip(
            (query, key, value), (q_proj_weight, k_proj_weight, v_proj_weight), biases))
    else:
        q, k, v = _projected(query, key, value, in_proj_weight, in_proj_bias)
    attn_mask = _as_scores(attn_mask, q.dtype)
    key_padding_mask = _as_scores(key_padding_mask, q.dtype)
    if attn_mask is not None and attn_mask.dim() == 2:
        if attn_mask.shape != (targets, key.shape[0]):
            raise RuntimeError(f"The shape of the 2D attn_mask is {attn_mask.shape}, but should be "
                               f"{(targets, key.shape[0])}.")
        attn_mask = attn_mask.unsqueeze(0)
    if bias_k is not None and bias_v is not None:
        k = torch.cat([k, bias_k.repeat(1, batch, 1)])
        v = torch.cat([v, bias_v.repeat(1, batch, 1)])
        attn_mask = None if attn_mask is None else _nn.pad(attn_mask, (0, 1))
        key_padding_mask = None if key_padding_mask is None else _nn.pad(key_padding_mask, (0, 1))
    q, k, v = (part.reshape(part.shape[0], batch * num_heads, features).transpose(0, 1) for part in (q, k, v))
    if add_zero_attn:
        zeros = q.new_zeros(batch * num_heads, 1, features)
        k, v = torch.cat([k, zeros], dim=1), torch.cat([v, zeros], dim=1)
        attn_mask = None if attn_mask is None else _nn.pad(attn_mask, (0, 1))
        key_padding_mask = None if key_padding_mask is None else _nn.pad(key_padding_mask, (0, 1))
    sources = k.size(1)
    if key_padding_mask is not None:
        padding = key_padding_mask.view(batch, 1, 1, sources).expand(-1, num_heads, -1, -1)
        padding = padding.reshape(batch * num_heads, 1, sources)
        attn_mask = padding if attn_mask is None else attn_mask + padding
    dropout_p = dropout_p if training else 0.0
    weights = None
    if need_weights:
        scaled = q * math.sqrt(1.0 / features)
        scores = torch.bmm(scaled, k.transpose(-2, -1))
        weights = _nn.softmax(scores if attn_mask is None else scores + attn_mask, dim=-1)
        if dropout_p > 0.0:
            weights = _nn.dropout(weights, p=dropout_p)
        output = torch.bmm(weights, v).transpose(0, 1)
        weights = weights.view(batch, num_heads, targets, sources)
        weights = weights.mean(dim=1) if average_attn_weights else weights
    else:
        output = scaled_dot_product_attention(q, k, v, attn_mask, dropout_p).transpose(0, 1)
    output = _nn.linear(output.reshape(targets * batch, size), out_proj_weight, out_proj_bias)
    output = output.view(targets, batch, size)
    if not is_batched:
        output = output.squeeze(1)
        weights = None if weights is None else weights.squeeze(0)
    return output, weights
