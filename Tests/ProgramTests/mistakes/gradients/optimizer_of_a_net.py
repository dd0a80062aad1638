import torch
from torch import nn
optimizer = torch.optim.SGD(nn.Linear(2, 1), lr=0.1)
