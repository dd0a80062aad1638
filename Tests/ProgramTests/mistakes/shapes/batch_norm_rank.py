import torch
from torch import nn
norm = nn.BatchNorm2d(3)
norm(torch.ones(2, 3))
