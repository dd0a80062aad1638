from torch import nn
layer = nn.Conv2D(1, 6, 5)
