import torch
import torch.nn.functional as F

x = torch.arange(1.0, 26.0).view(1, 1, 5, 5)
print(F.avg_pool2d(x, 2), F.avg_pool2d(x, 3, stride=1))
print(
    F.avg_pool2d(x, 3, stride=2, padding=1), F.avg_pool2d(x, 3, stride=2, padding=1, count_include_pad=False)
)
print(
    F.avg_pool2d(x, 2, ceil_mode=True),
    F.avg_pool2d(x, 2, ceil_mode=True, padding=1),
    F.avg_pool2d(x, 2, ceil_mode=True, padding=1, count_include_pad=False),
)
print(F.avg_pool2d(x, (1, 5)), F.avg_pool2d(x, 5), F.avg_pool2d(x, 2, divisor_override=2))
print(
    F.avg_pool1d(torch.arange(8.0).view(1, 1, 8), 3, stride=2, padding=1),
    F.avg_pool3d(torch.ones(1, 1, 2, 2, 2), 2),
)
