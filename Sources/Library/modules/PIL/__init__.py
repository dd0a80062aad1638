"""The little of Pillow's pictures that torchvision's data sets give out."""

from PIL import Image
