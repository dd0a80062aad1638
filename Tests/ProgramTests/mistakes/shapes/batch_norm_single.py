import torch
from torch import nn
norm = nn.BatchNorm1d(4)
norm(torch.ones(1, 4))
