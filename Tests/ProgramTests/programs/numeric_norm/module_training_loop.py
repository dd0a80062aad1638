import torch
from torch import nn

torch.manual_seed(0)
bn = nn.BatchNorm2d(2)
for step in range(3):
    x = torch.randn(4, 2, 3, 3) * (step + 1) + step
    y = bn(x)
    print(
        step,
        bn.running_mean,
        bn.running_var,
        bn.num_batches_tracked.item(),
        y.mean((0, 2, 3)).abs().max() < 1e-6,
        y.var((0, 2, 3), unbiased=False),
    )
bn.eval()
z = bn(torch.zeros(1, 2, 2, 2))
print(z[0, :, 0, 0], bn.training, bn.momentum, bn.eps)
none = nn.BatchNorm1d(2, momentum=None)
none(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
none(torch.tensor([[5.0, 2.0], [7.0, 4.0]]))
print(none.running_mean, none.running_var)
bn.reset_running_stats()
print(bn.running_mean, bn.running_var)
