"""ResNet: layers that learn a difference from their input.

K. He, X. Zhang, S. Ren and J. Sun: Deep Residual Learning for Image Recognition, 2015,
https://arxiv.org/abs/1512.03385.
"""

from torch import nn
from torch.nn import functional as F


class Residual(nn.Module):
    """conv 3×3 → BN → ReLU → conv 3×3 → BN, plus the input; ReLU.

    Where the channels change, or the stride is not 1, the input goes through a 1×1 convolution. With as many channels,
    (4, 3, 6, 6) → (4, 3, 6, 6); with 6 channels and stride 2, → (4, 6, 3, 3).
    """

    def __init__(self, in_channels, out_channels, use_1x1conv=None, stride=1):
        super().__init__()
        if use_1x1conv is None:
            use_1x1conv = stride != 1 or in_channels != out_channels
        self.conv1 = nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1, stride=stride)
        self.conv2 = nn.Conv2d(out_channels, out_channels, kernel_size=3, padding=1)
        self.conv3 = nn.Conv2d(in_channels, out_channels, kernel_size=1, stride=stride) if use_1x1conv else None
        self.bn1 = nn.BatchNorm2d(out_channels)
        self.bn2 = nn.BatchNorm2d(out_channels)

    def forward(self, X):
        Y = F.relu(self.bn1(self.conv1(X)))
        Y = self.bn2(self.conv2(Y))
        if self.conv3 is not None:
            X = self.conv3(X)
        return F.relu(Y + X)


def resnet_block(in_channels, out_channels, num_residuals=2, first_block=False):
    """A stage: residuals, the first of which halves height and width, save in the first stage."""
    blocks = [Residual(in_channels, out_channels, stride=1 if first_block else 2)]
    blocks += [Residual(out_channels, out_channels) for _ in range(num_residuals - 1)]
    return nn.Sequential(*blocks)


def _stages():
    return [resnet_block(64, 64, first_block=True), resnet_block(64, 128), resnet_block(128, 256),
            resnet_block(256, 512)]


def _head(num_classes):
    return [nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(), nn.Linear(512, num_classes)]


def resnet18(num_classes=10, in_channels=1):
    """ResNet-18 as a plain Sequential: conv 7×7/2, BN, ReLU, max pool 3/2, four stages, pool, linear."""
    return nn.Sequential(
        nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3), nn.BatchNorm2d(64), nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2, padding=1),
        *_stages(), *_head(num_classes))


class ResNet18(nn.Module):
    """ResNet-18: (N, 1, 224, 224) → (N, 10)."""

    def __init__(self, num_classes=10, in_channels=1):
        super().__init__()
        self.net = resnet18(num_classes, in_channels)

    def forward(self, X):
        return self.net(X)


def resnet18_small(num_classes=10, in_channels=3):
    """ResNet-18 for small images as a plain Sequential: its stem, conv 3×3, BN, ReLU, pool 2/1, keeps the size."""
    return nn.Sequential(
        nn.Conv2d(in_channels, 64, kernel_size=3, stride=1, padding=1), nn.BatchNorm2d(64), nn.ReLU(),
        nn.MaxPool2d(kernel_size=2, stride=1, padding=1),
        *_stages(), *_head(num_classes))


class ResNet18Small(nn.Module):
    """ResNet-18 for small images: (N, 3, 32, 32) → (N, 10). It computes what `resnet18_small` does."""

    def __init__(self, num_classes=10, in_channels=3):
        super().__init__()
        self.conv = nn.Conv2d(in_channels, 64, kernel_size=3, stride=1, padding=1)
        self.bn = nn.BatchNorm2d(64)
        self.pool = nn.MaxPool2d(kernel_size=2, stride=1, padding=1)
        self.stages = nn.Sequential(*_stages())
        self.linear = nn.Linear(512, num_classes)

    def forward(self, X):
        X = self.pool(F.relu(self.bn(self.conv(X))))
        X = self.stages(X).mean(dim=(2, 3))
        return self.linear(X)
