import torch
from torch import nn
layer = nn.Linear(2, 1)
print(layer(torch.ones(4, 2, dtype=torch.float64)))
