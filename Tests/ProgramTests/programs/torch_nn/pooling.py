import torch
from torch import nn
import torch.nn.functional as F

x = torch.arange(25.0).view(1, 1, 5, 5)
print(
    F.max_pool2d(x, 2),
    F.max_pool2d(x, 3, stride=1),
    F.max_pool2d(x, 2, padding=1),
    F.max_pool2d(x, 2, ceil_mode=True),
    F.max_pool2d(x, 3, stride=2, return_indices=True),
    F.max_pool2d(x, 2, dilation=2),
)
print(
    F.avg_pool2d(x, 2),
    F.avg_pool2d(x, 3, stride=2, padding=1),
    F.avg_pool2d(x, 3, stride=2, padding=1, count_include_pad=False),
    F.avg_pool2d(x, 2, ceil_mode=True),
    F.avg_pool2d(x, 2, divisor_override=1),
)
print(
    F.adaptive_avg_pool2d(x, 1),
    F.adaptive_avg_pool2d(x, (2, 3)),
    F.adaptive_max_pool2d(x, 2),
    nn.AdaptiveAvgPool2d((1, 1))(torch.ones(2, 3, 7, 7)).shape,
    nn.AdaptiveAvgPool2d((None, 2))(x).shape,
)
print(
    F.max_pool1d(torch.arange(6.0).view(1, 1, 6), 2),
    F.avg_pool1d(torch.arange(6.0).view(1, 1, 6), 3),
    F.adaptive_avg_pool1d(torch.arange(6.0).view(1, 1, 6), 4),
    F.lp_pool2d(x, 2, 2),
    F.max_pool2d(-x, 2, padding=1),
    F.max_pool3d(torch.ones(1, 1, 4, 4, 4), 2).shape,
)
pooled, idx = F.max_pool2d(x[:, :, :4, :4], 2, return_indices=True)
print(
    F.max_unpool2d(pooled, idx, 2),
    nn.MaxPool2d(3, 2, 1),
    nn.AvgPool2d(2),
    nn.AdaptiveMaxPool2d(3),
    nn.MaxPool1d(2),
)
y = torch.arange(16.0).view(1, 1, 4, 4).requires_grad_()
F.max_pool2d(y, 3, stride=1).sum().backward()
print(y.grad)
y.grad = None
F.avg_pool2d(y, 3, stride=1, padding=1).sum().backward()
print(y.grad)
try:
    F.max_pool2d(x, 2, padding=2)
except RuntimeError as e:
    print(e)
try:
    F.max_pool2d(x, 7)
except RuntimeError as e:
    print(e)
