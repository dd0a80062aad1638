import torch
from torch import nn
norm = nn.BatchNorm2d(8)
norm(torch.ones(2, 6, 5, 5))
