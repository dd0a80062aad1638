import torch
from torch import nn
conv = nn.Conv2d(3, 6, 5)
conv(torch.ones(2, 1, 28, 28))
