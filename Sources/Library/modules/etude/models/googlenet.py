"""GoogLeNet: several paths side by side.

C. Szegedy et al.: Going Deeper with Convolutions, 2014, https://arxiv.org/abs/1409.4842.
"""

import torch
from torch import nn
from torch.nn import functional as F


class Inception(nn.Module):
    """Four paths, their outputs concatenated on the channels.

    c1: the channels of the 1×1 path; c2 and c3: pairs, of the 1×1 and then the 3×3 or 5×5 convolution; c4: those
    after the pool. The output has c1 + c2[1] + c3[1] + c4 channels, and the input's height and width.
    """

    def __init__(self, in_channels, c1, c2, c3, c4):
        super().__init__()
        self.p1_1 = nn.Conv2d(in_channels, c1, kernel_size=1)
        self.p2_1 = nn.Conv2d(in_channels, c2[0], kernel_size=1)
        self.p2_2 = nn.Conv2d(c2[0], c2[1], kernel_size=3, padding=1)
        self.p3_1 = nn.Conv2d(in_channels, c3[0], kernel_size=1)
        self.p3_2 = nn.Conv2d(c3[0], c3[1], kernel_size=5, padding=2)
        self.p4_1 = nn.MaxPool2d(kernel_size=3, stride=1, padding=1)
        self.p4_2 = nn.Conv2d(in_channels, c4, kernel_size=1)

    def forward(self, x):
        p1 = F.relu(self.p1_1(x))
        p2 = F.relu(self.p2_2(F.relu(self.p2_1(x))))
        p3 = F.relu(self.p3_2(F.relu(self.p3_1(x))))
        p4 = F.relu(self.p4_2(self.p4_1(x)))
        return torch.cat((p1, p2, p3, p4), dim=1)


class GoogLeNet(nn.Sequential):
    """Nine Inception blocks in three stages: (N, 1, 96, 96) → (N, 10)."""

    def __init__(self, num_classes=10, in_channels=1):
        super().__init__(
            nn.Sequential(
                nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3), nn.ReLU(),
                nn.MaxPool2d(kernel_size=3, stride=2, padding=1)),
            nn.Sequential(
                nn.Conv2d(64, 64, kernel_size=1), nn.ReLU(),
                nn.Conv2d(64, 192, kernel_size=3, padding=1), nn.ReLU(),
                nn.MaxPool2d(kernel_size=3, stride=2, padding=1)),
            nn.Sequential(
                Inception(192, 64, (96, 128), (16, 32), 32),
                Inception(256, 128, (128, 192), (32, 96), 64),
                nn.MaxPool2d(kernel_size=3, stride=2, padding=1)),
            nn.Sequential(
                Inception(480, 192, (96, 208), (16, 48), 64),
                Inception(512, 160, (112, 224), (24, 64), 64),
                Inception(512, 128, (128, 256), (24, 64), 64),
                Inception(512, 112, (144, 288), (32, 64), 64),
                Inception(528, 256, (160, 320), (32, 128), 128),
                nn.MaxPool2d(kernel_size=3, stride=2, padding=1)),
            nn.Sequential(
                Inception(832, 256, (160, 320), (32, 128), 128),
                Inception(832, 384, (192, 384), (48, 128), 128),
                nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten()),
            nn.Linear(1024, num_classes))
