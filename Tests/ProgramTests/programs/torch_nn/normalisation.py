import torch
from torch import nn
import torch.nn.functional as F

torch.manual_seed(0)
bn = nn.BatchNorm1d(3)
x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 6.0, 8.0], [0.0, 0.0, 1.0]])
print(bn, bn(x), bn.running_mean, bn.running_var, bn.num_batches_tracked)
bn.eval()
print(bn(x), list(bn.state_dict()), bn.weight, bn.bias)
bn2 = nn.BatchNorm2d(2, momentum=0.5, eps=1e-3)
y = torch.arange(16.0).view(2, 2, 2, 2)
print(bn2(y), bn2.running_mean, bn2.running_var)
print(
    nn.BatchNorm2d(2, affine=False, track_running_stats=False)(y)[0, 0],
    nn.BatchNorm1d(2)(torch.randn(4, 2, 5)).shape,
)
print(
    nn.LayerNorm(3)(x),
    nn.LayerNorm([2, 2])(y).shape,
    F.layer_norm(x, (3,)),
    nn.GroupNorm(1, 2)(y)[0, 0],
    nn.InstanceNorm2d(2)(y)[1, 1],
    F.normalize(x, dim=1),
    nn.LocalResponseNorm(2)(y)[0, 0],
    F.rms_norm(x, (3,)),
)
print(nn.LayerNorm(3), nn.GroupNorm(2, 4), nn.InstanceNorm2d(3), nn.BatchNorm1d(4, affine=False))
z = torch.randn(4, 3, requires_grad=True)
(nn.BatchNorm1d(3)(z) * torch.arange(12.0).view(4, 3)).sum().backward()
print(z.grad)
z.grad = None
(nn.LayerNorm(3)(z) ** 3).sum().backward()
print(z.grad)
for bad in (
    lambda: nn.BatchNorm1d(3)(torch.ones(1, 3)),
    lambda: nn.BatchNorm2d(2)(torch.ones(2, 2)),
    lambda: nn.BatchNorm1d(4)(torch.ones(2, 3)),
    lambda: nn.LayerNorm(4)(torch.ones(2, 3)),
):
    try:
        bad()
    except (ValueError, RuntimeError) as e:
        print(type(e).__name__, e)
