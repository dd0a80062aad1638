"""Preparing pictures: each transform takes a `PIL` image, or a tensor whose last dimensions are height and width."""

from torchvision.transforms.functional import InterpolationMode
from torchvision.transforms.transforms import (
    CenterCrop, Compose, Lambda, Normalize, PILToTensor, Pad, RandomCrop, RandomHorizontalFlip, RandomVerticalFlip, Resize,
    ToPILImage, ToTensor)
