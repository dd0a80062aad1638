import torch
from torch import nn

class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 6, 3, stride=2, padding=1)

    def forward(self, x):
        return self.conv(x) + x

Residual()(torch.ones(4, 3, 6, 6))
