import torch
from torch import nn

class Net(nn.Module):
    def foward(self, x):
        return x

Net()(torch.zeros(1))
