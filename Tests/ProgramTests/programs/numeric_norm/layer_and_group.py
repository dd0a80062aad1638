import torch
from torch import nn
import torch.nn.functional as F

x = torch.arange(24.0).view(2, 3, 4) ** 1.5
ln = nn.LayerNorm(4)
print(ln(x)[0], F.layer_norm(x, (3, 4))[1], ln.weight.shape, ln.normalized_shape)
manual = (x - x.mean(-1, keepdim=True)) / torch.sqrt(x.var(-1, unbiased=False, keepdim=True) + 1e-5)
print(torch.allclose(manual, ln(x), atol=1e-5))
gn = nn.GroupNorm(3, 6)
y = torch.arange(48.0).view(2, 6, 2, 2)
print(gn(y)[0, :2], gn(y).view(2, 3, -1).mean(-1).abs().max() < 1e-5)
print(
    F.local_response_norm(torch.ones(1, 5, 1, 1), 3).flatten(),
    F.normalize(torch.tensor([[3.0, 4.0], [0.0, 0.0]])),
    F.normalize(torch.tensor([[1.0, -1.0]]), p=1),
    nn.InstanceNorm1d(2, affine=True)(torch.arange(6.0).view(1, 2, 3)),
)
