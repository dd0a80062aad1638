import torch
import torch.nn.functional as F

x = torch.arange(25.0).view(1, 1, 5, 5)
for k in (1, 2, 3, 4):
    w = torch.ones(1, 1, k, k)
    print(k, F.conv2d(x, w, padding="same").shape, F.conv2d(x, w, padding="valid").shape)
    print(F.conv2d(x, w, padding="same")[0, 0])
print(F.conv2d(x, torch.ones(1, 1, 3, 3), padding="same", dilation=2)[0, 0])
try:
    F.conv2d(x, torch.ones(1, 1, 3, 3), padding="same", stride=2)
except RuntimeError as e:
    print(e)
