import torch
import torch.nn.functional as F

x = torch.arange(35.0).view(1, 1, 7, 5)
w = torch.ones(1, 1, 3, 3)
print(F.conv2d(x, w))
print(F.conv2d(x, w, padding=1))
print(F.conv2d(x, w, stride=2))
print(F.conv2d(x, w, stride=2, padding=1))
print(F.conv2d(x, w, stride=(2, 1), padding=(1, 0)))
print(F.conv2d(x, w, padding=(2, 1)).shape)
