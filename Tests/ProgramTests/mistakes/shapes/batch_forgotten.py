import torch
from torch import nn
conv = nn.Conv2d(1, 6, 5)
conv(torch.ones(28, 28))
