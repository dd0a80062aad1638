"""AlexNet.

A. Krizhevsky, I. Sutskever and G. E. Hinton: ImageNet Classification with Deep Convolutional Neural Networks, NIPS 2012,
https://papers.nips.cc/paper/4824.
"""

from torch import nn


class AlexNet(nn.Sequential):
    """Five convolutions and three fully connected layers: (N, 1, 224, 224) → (N, 10).

    The paper splits the layers over two processors; here they are whole, for one channel and ten classes.
    """

    def __init__(self, num_classes=10, in_channels=1):
        super().__init__(
            nn.Conv2d(in_channels, 96, kernel_size=11, stride=4, padding=1), nn.ReLU(),
            nn.MaxPool2d(kernel_size=3, stride=2),
            nn.Conv2d(96, 256, kernel_size=5, padding=2), nn.ReLU(),
            nn.MaxPool2d(kernel_size=3, stride=2),
            nn.Conv2d(256, 384, kernel_size=3, padding=1), nn.ReLU(),
            nn.Conv2d(384, 384, kernel_size=3, padding=1), nn.ReLU(),
            nn.Conv2d(384, 256, kernel_size=3, padding=1), nn.ReLU(),
            nn.MaxPool2d(kernel_size=3, stride=2),
            nn.Flatten(),
            nn.Linear(256 * 5 * 5, 4096), nn.ReLU(), nn.Dropout(0.5),
            nn.Linear(4096, 4096), nn.ReLU(), nn.Dropout(0.5),
            nn.Linear(4096, num_classes))
