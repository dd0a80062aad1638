"""Models that are more than a sequence: constants, shared layers, control flow, models within models."""

import torch
from torch import nn


class FancyMLP(nn.Module):
    """Uses one layer twice, a constant weight, and loops that depend on the size of what they compute."""

    def __init__(self, in_features=20, width=20):
        super().__init__()
        # Random, and not learnt: it is in the state, but no optimiser sees it.
        self.register_buffer("rand_weight", torch.rand((width, width)))
        self.linear = nn.Linear(in_features, width)

    def forward(self, x):
        x = self.linear(x)
        x = torch.relu(torch.mm(x, self.rand_weight) + 1)
        # The same layer again: both uses add to one gradient.
        x = self.linear(x)
        while x.norm().item() > 1:
            x = x / 2
        if x.norm().item() < 0.8:
            x = x * 10
        return x.sum()


class NestedMLP(nn.Module):
    """A model of models."""

    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(40, 30), nn.ReLU())
        self.linear = nn.Linear(30, 20)

    def forward(self, x):
        return self.linear(self.net(x))
