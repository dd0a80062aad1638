import torch
import torch.nn.functional as F

x = torch.arange(72.0).view(1, 2, 6, 6) / 10
w = torch.arange(18.0).view(2, 1, 3, 3) / 10
print(F.conv2d(x, w, groups=2))
print(F.conv2d(x, w, groups=2, dilation=2))
pw = torch.tensor([[1.0, -1.0], [0.5, 0.5], [2.0, 0.0]]).view(3, 2, 1, 1)
print(F.conv2d(F.conv2d(x, w, groups=2), pw, bias=torch.tensor([1.0, 2.0, 3.0])).shape)
print(F.conv2d(x, pw)[0, :, 0, 0], F.conv2d(x, torch.ones(4, 1, 2, 2), groups=2).shape)
