"""What goes with training."""

from torch.utils import data
