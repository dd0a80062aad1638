import math
import torch
from torch import nn
import torch.nn.functional as F

torch.manual_seed(0)
q, k, v = torch.randn(2, 3, 4), torch.randn(2, 5, 4), torch.randn(2, 5, 4)
scores = q @ k.transpose(-2, -1) / math.sqrt(4)
out = torch.softmax(scores, dim=-1) @ v
print(out[0], torch.allclose(out, F.scaled_dot_product_attention(q, k, v), atol=1e-6))
mask = torch.tril(torch.ones(3, 3)).bool()
print(scores[0, :, :3].masked_fill(~mask, float("-inf")).softmax(-1))
mha = nn.MultiheadAttention(4, 2, batch_first=True)
o, w = mha(q, q, q)
print(o.shape, w.shape, o[0, 0])
pos = torch.arange(4).unsqueeze(1) * torch.exp(torch.arange(0, 6, 2) * (-math.log(10000.0) / 6))
pe = torch.zeros(4, 6)
pe[:, 0::2], pe[:, 1::2] = pos.sin(), pos.cos()
print(pe)
layer = nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0, batch_first=True)
print(layer(q)[1, 2], sum(p.numel() for p in layer.parameters()))
