"""LeNet, plain and with batch normalisation.

Y. LeCun, L. Bottou, Y. Bengio and P. Haffner: Gradient-Based Learning Applied to Document Recognition, Proceedings of
the IEEE 86(11), 1998, https://doi.org/10.1109/5.726791.
"""

from torch import nn
from etude.models.batch_norm import BatchNorm


class LeNet(nn.Sequential):
    """Two convolutions and three fully connected layers: (N, 1, 28, 28) → (N, 10)."""

    def __init__(self, num_classes=10):
        super().__init__(
            nn.Conv2d(1, 6, kernel_size=5), nn.Sigmoid(), nn.MaxPool2d(kernel_size=2, stride=2),
            nn.Conv2d(6, 16, kernel_size=5), nn.Sigmoid(), nn.MaxPool2d(kernel_size=2, stride=2),
            nn.Flatten(),
            nn.Linear(16 * 4 * 4, 120), nn.Sigmoid(),
            nn.Linear(120, 84), nn.Sigmoid(),
            nn.Linear(84, num_classes))


class LeNetBN(nn.Sequential):
    """LeNet with batch normalisation before each sigmoid: (N, 1, 28, 28) → (N, 10).

    With `scratch` the normalisation is `etude.models.BatchNorm`, written out; otherwise it is the library's.
    `image_size` is 28, or 32 as the paper has it.
    """

    def __init__(self, num_classes=10, scratch=False, image_size=28):
        def norm(features, dims):
            if scratch:
                return BatchNorm(features, num_dims=dims)
            return nn.BatchNorm2d(features) if dims == 4 else nn.BatchNorm1d(features)

        left = ((image_size - 4) // 2 - 4) // 2
        super().__init__(
            nn.Conv2d(1, 6, kernel_size=5), norm(6, 4), nn.Sigmoid(), nn.MaxPool2d(kernel_size=2, stride=2),
            nn.Conv2d(6, 16, kernel_size=5), norm(16, 4), nn.Sigmoid(), nn.MaxPool2d(kernel_size=2, stride=2),
            nn.Flatten(),
            nn.Linear(16 * left * left, 120), norm(120, 2), nn.Sigmoid(),
            nn.Linear(120, 84), norm(84, 2), nn.Sigmoid(),
            nn.Linear(84, num_classes))
