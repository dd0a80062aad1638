"""Batch normalisation from scratch.

S. Ioffe and C. Szegedy: Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift,
2015, https://arxiv.org/abs/1502.03167.
"""

import torch
from torch import nn


def batch_norm(X, gamma, beta, moving_mean, moving_var, training, eps=1e-5, momentum=0.9):
    """Normalises X and updates the moving averages: returns the output, the new mean and the new variance.

    X is (N, C), with statistics over the batch, or (N, C, H, W), with statistics per channel over the batch and all
    positions. Training uses the batch's own mean and biased variance; prediction uses the moving averages.
    """
    if X.dim() not in (2, 4):
        raise ValueError(f"X must be (N, C) or (N, C, H, W), not of {X.dim()} dimensions")
    if training:
        dims = 0 if X.dim() == 2 else (0, 2, 3)
        mean = X.mean(dim=dims, keepdim=True)
        var = ((X - mean) ** 2).mean(dim=dims, keepdim=True)
        moving_mean = momentum * moving_mean + (1.0 - momentum) * mean.detach()
        moving_var = momentum * moving_var + (1.0 - momentum) * var.detach()
    else:
        mean, var = moving_mean, moving_var
    X_hat = (X - mean) / torch.sqrt(var + eps)
    return gamma * X_hat + beta, moving_mean, moving_var


class BatchNorm(nn.Module):
    """A layer of `batch_norm`.

    num_features: the outputs of a fully connected layer, or the channels of a convolution; num_dims: 2 or 4.
    """

    def __init__(self, num_features, num_dims):
        super().__init__()
        shape = (1, num_features) if num_dims == 2 else (1, num_features, 1, 1)
        self.gamma = nn.Parameter(torch.ones(shape))
        self.beta = nn.Parameter(torch.zeros(shape))
        self.register_buffer("moving_mean", torch.zeros(shape))
        self.register_buffer("moving_var", torch.ones(shape))

    def forward(self, X):
        Y, self.moving_mean, self.moving_var = batch_norm(
            X, self.gamma, self.beta, self.moving_mean, self.moving_var, self.training)
        return Y
