"""Network in network.

M. Lin, Q. Chen and S. Yan: Network In Network, 2013, https://arxiv.org/abs/1312.4400.
"""

from torch import nn


def nin_block(in_channels, out_channels, kernel_size, stride, padding):
    """A convolution and two of 1×1, which are fully connected layers at every position."""
    return nn.Sequential(
        nn.Conv2d(in_channels, out_channels, kernel_size, stride, padding), nn.ReLU(),
        nn.Conv2d(out_channels, out_channels, kernel_size=1), nn.ReLU(),
        nn.Conv2d(out_channels, out_channels, kernel_size=1), nn.ReLU())


class NiN(nn.Sequential):
    """Four blocks; the last has a channel for each class, which is averaged: (N, 1, 224, 224) → (N, 10)."""

    def __init__(self, num_classes=10, in_channels=1):
        super().__init__(
            nin_block(in_channels, 96, kernel_size=11, stride=4, padding=0),
            nn.MaxPool2d(kernel_size=3, stride=2),
            nin_block(96, 256, kernel_size=5, stride=1, padding=2),
            nn.MaxPool2d(kernel_size=3, stride=2),
            nin_block(256, 384, kernel_size=3, stride=1, padding=1),
            nn.MaxPool2d(kernel_size=3, stride=2),
            nn.Dropout(0.5),
            nin_block(384, num_classes, kernel_size=3, stride=1, padding=1),
            nn.AdaptiveAvgPool2d((1, 1)),
            nn.Flatten())
