"""A multilayer perceptron, and dropout from scratch.

N. Srivastava et al.: Dropout: A Simple Way to Prevent Neural Networks from Overfitting, JMLR 15, 2014,
https://jmlr.org/papers/v15/srivastava14a.html.
"""

import torch
from torch import nn


def dropout(X, drop_prob):
    """Sets each element to zero with a probability, and scales the others so that the mean stays."""
    if not 0 <= drop_prob <= 1:
        raise ValueError(f"a probability lies between 0 and 1; {drop_prob} does not")
    if drop_prob == 1:
        return torch.zeros_like(X)
    keep = (torch.rand(X.shape) > drop_prob).float()
    return keep * X / (1.0 - drop_prob)


class Dropout(nn.Module):
    """A layer of `dropout`, which does nothing in evaluation mode."""

    def __init__(self, drop_prob=0.5):
        super().__init__()
        self.drop_prob = drop_prob

    def forward(self, X):
        return dropout(X, self.drop_prob) if self.training else X


class MLP(nn.Sequential):
    """Fully connected layers of the given sizes, with ReLU and dropout between them; the input is flattened."""

    def __init__(self, *sizes, drop_prob=0.0):
        layers = [nn.Flatten()]
        for inputs, outputs in zip(sizes[:-2], sizes[1:-1]):
            layers += [nn.Linear(inputs, outputs), nn.ReLU()]
            if drop_prob > 0:
                layers.append(nn.Dropout(drop_prob))
        super().__init__(*layers, nn.Linear(sizes[-2], sizes[-1]))
