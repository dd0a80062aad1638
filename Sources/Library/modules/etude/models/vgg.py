"""VGG: networks out of blocks.

K. Simonyan and A. Zisserman: Very Deep Convolutional Networks for Large-Scale Image Recognition, 2014,
https://arxiv.org/abs/1409.1556.
"""

from torch import nn

# For each block, how many convolutions it has and how many channels come out.
VGG11_BLOCKS = ((1, 64), (1, 128), (2, 256), (2, 512), (2, 512))
VGG13_BLOCKS = ((2, 64), (2, 128), (2, 256), (2, 512), (2, 512))


def vgg_block(num_convs, in_channels, out_channels):
    """Convolutions 3×3, each with a ReLU, and a pool that halves height and width."""
    layers = []
    for _ in range(num_convs):
        layers += [nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1), nn.ReLU()]
        in_channels = out_channels
    layers.append(nn.MaxPool2d(kernel_size=2, stride=2))
    return nn.Sequential(*layers)


class VGG(nn.Sequential):
    """Blocks that halve the image, and three fully connected layers of `width` units."""

    def __init__(self, blocks, num_classes=10, in_channels=1, image_size=224, width=4096):
        layers = []
        for num_convs, out_channels in blocks:
            layers.append(vgg_block(num_convs, in_channels, out_channels))
            in_channels = out_channels
        left = image_size // 2 ** len(blocks)
        super().__init__(
            *layers, nn.Flatten(),
            nn.Linear(in_channels * left * left, width), nn.ReLU(), nn.Dropout(0.5),
            nn.Linear(width, width), nn.ReLU(), nn.Dropout(0.5),
            nn.Linear(width, num_classes))


class VGG11(VGG):
    """VGG with eight convolutions: (N, 1, 224, 224) → (N, 10). `ratio` divides all channels."""

    def __init__(self, num_classes=10, in_channels=1, image_size=224, ratio=1):
        blocks = [(convs, channels // ratio) for convs, channels in VGG11_BLOCKS]
        super().__init__(blocks, num_classes, in_channels, image_size)


class VGG13(VGG):
    """VGG with ten convolutions, for small colour images: (N, 3, 32, 32) → (N, 10)."""

    def __init__(self, num_classes=10, in_channels=3, image_size=32, width=512):
        super().__init__(VGG13_BLOCKS, num_classes, in_channels, image_size, width)
