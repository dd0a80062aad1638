"""DenseNet: layers that see the outputs of all layers before them.

G. Huang, Z. Liu, L. van der Maaten and K. Q. Weinberger: Densely Connected Convolutional Networks, 2016,
https://arxiv.org/abs/1608.06993.
"""

import torch
from torch import nn


def conv_block(in_channels, out_channels):
    """BN → ReLU → conv 3×3."""
    return nn.Sequential(
        nn.BatchNorm2d(in_channels), nn.ReLU(), nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1))


class DenseBlock(nn.Module):
    """Each convolution's output is concatenated to its input on the channels.

    There are in_channels + num_convs · growth_rate channels at the end: DenseBlock(2, 3, 10) makes (4, 3, 8, 8) into
    (4, 23, 8, 8).
    """

    def __init__(self, num_convs, in_channels, growth_rate):
        super().__init__()
        self.net = nn.ModuleList(
            conv_block(in_channels + i * growth_rate, growth_rate) for i in range(num_convs))
        self.out_channels = in_channels + num_convs * growth_rate

    def forward(self, X):
        for block in self.net:
            X = torch.cat((X, block(X)), dim=1)
        return X


class BottleNeck(nn.Module):
    """BN, ReLU, conv 1×1 to 4 · growth_rate channels, BN, ReLU, conv 3×3 to growth_rate, dropout; with the input."""

    def __init__(self, in_channels, growth_rate, drop_rate=0.0):
        super().__init__()
        between = 4 * growth_rate
        self.net = nn.Sequential(
            nn.BatchNorm2d(in_channels), nn.ReLU(), nn.Conv2d(in_channels, between, kernel_size=1, bias=False),
            nn.BatchNorm2d(between), nn.ReLU(), nn.Conv2d(between, growth_rate, kernel_size=3, padding=1, bias=False),
            nn.Dropout(drop_rate))

    def forward(self, X):
        return torch.cat((X, self.net(X)), dim=1)


class BottleNeckDenseBlock(nn.Sequential):
    """A dense block of bottlenecks."""

    def __init__(self, num_layers, in_channels, growth_rate, drop_rate=0.0):
        super().__init__(*(
            BottleNeck(in_channels + i * growth_rate, growth_rate, drop_rate) for i in range(num_layers)))
        self.out_channels = in_channels + num_layers * growth_rate


class TransitionLayer(nn.Sequential):
    """BN → ReLU → conv 1×1 → average pool 2/2: fewer channels, half the height and width.

    TransitionLayer(23, 10) makes (4, 23, 8, 8) into (4, 10, 4, 4). Instead of the number of channels, a compression
    rate may be given: TransitionLayer(24, compression=0.5) leaves 12.
    """

    def __init__(self, in_channels, out_channels=None, compression=0.5):
        if out_channels is None:
            out_channels = int(in_channels * compression)
        super().__init__(
            nn.BatchNorm2d(in_channels), nn.ReLU(), nn.Conv2d(in_channels, out_channels, kernel_size=1),
            nn.AvgPool2d(kernel_size=2, stride=2))
        self.out_channels = out_channels


class DenseNet(nn.Sequential):
    """ResNet's stem, dense blocks with halving transitions between them, BN, ReLU, pool: (N, 1, 96, 96) → (N, 10)."""

    def __init__(self, num_classes=10, in_channels=1, num_channels=64, growth_rate=32, convs_in_blocks=(4, 4, 4, 4)):
        layers = [
            nn.Conv2d(in_channels, num_channels, kernel_size=7, stride=2, padding=3), nn.BatchNorm2d(num_channels),
            nn.ReLU(), nn.MaxPool2d(kernel_size=3, stride=2, padding=1)]
        for i, num_convs in enumerate(convs_in_blocks):
            layers.append(DenseBlock(num_convs, num_channels, growth_rate))
            num_channels += num_convs * growth_rate
            if i < len(convs_in_blocks) - 1:
                layers.append(TransitionLayer(num_channels, num_channels // 2))
                num_channels //= 2
        super().__init__(
            *layers, nn.BatchNorm2d(num_channels), nn.ReLU(), nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(),
            nn.Linear(num_channels, num_classes))
