import torch
from torch import nn
layer = nn.Linear(10, 3)
print(layer(torch.ones(4, 8)))
