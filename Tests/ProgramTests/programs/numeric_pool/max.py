import torch
import torch.nn.functional as F

x = torch.tensor([[[[1.0, 3.0, 2.0, 4.0], [5.0, 6.0, 1.0, 2.0], [7.0, 2.0, 9.0, 1.0], [0.0, 8.0, 3.0, 3.0]]]])
print(
    F.max_pool2d(x, 2),
    F.max_pool2d(x, 2, stride=1),
    F.max_pool2d(x, 3),
    F.max_pool2d(x, 3, stride=1, padding=1),
)
print(
    F.max_pool2d(x, (1, 2)), F.max_pool2d(x, (2, 1), stride=(1, 2)), F.max_pool2d(x, 2, dilation=2, stride=1)
)
print(F.max_pool2d(x, 3, stride=2, ceil_mode=True), F.max_pool2d(x, 3, stride=2, ceil_mode=False))
v, i = F.max_pool2d(x, 2, return_indices=True)
print(v, i, F.max_unpool2d(v, i, 2))
print(F.max_pool2d(torch.tensor([[[[float("nan"), 1.0], [2.0, 3.0]]]]), 2), F.max_pool2d(-x, 2, padding=1))
