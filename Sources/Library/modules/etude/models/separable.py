"""Depthwise-separable convolutions.

A. G. Howard et al.: MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications, 2017,
https://arxiv.org/abs/1704.04861.
"""

from torch import nn


class DepthwiseSeparable(nn.Sequential):
    """A convolution of each channel by itself and a 1×1 convolution across them, each with BN and ReLU.

    It needs k² · in_channels + in_channels · out_channels weights, where a plain convolution needs
    k² · in_channels · out_channels.
    """

    def __init__(self, in_channels, out_channels, kernel_size=3, stride=1):
        super().__init__(
            nn.Conv2d(in_channels, in_channels, kernel_size, stride, kernel_size // 2, groups=in_channels, bias=False),
            nn.BatchNorm2d(in_channels), nn.ReLU(),
            nn.Conv2d(in_channels, out_channels, kernel_size=1, bias=False),
            nn.BatchNorm2d(out_channels), nn.ReLU())


class SeparableNet(nn.Sequential):
    """A small MobileNet: (N, 1, 28, 28) → (N, 10)."""

    def __init__(self, num_classes=10, in_channels=1, width=32):
        super().__init__(
            nn.Conv2d(in_channels, width, kernel_size=3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU(),
            DepthwiseSeparable(width, 2 * width, stride=2),
            DepthwiseSeparable(2 * width, 4 * width, stride=2),
            DepthwiseSeparable(4 * width, 4 * width),
            nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(), nn.Linear(4 * width, num_classes))
