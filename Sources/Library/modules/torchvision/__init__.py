"""The part of torchvision that reads data sets of pictures and prepares the pictures."""

from torchvision import datasets, transforms

__version__ = "0.29.2"
