"""Learning rates that change as training goes on."""

from torch.optim.lr_scheduler._base import LRScheduler
from torch.optim.lr_scheduler._combined import ChainedScheduler, SequentialLR
from torch.optim.lr_scheduler._cosines import CosineAnnealingLR, CosineAnnealingWarmRestarts
from torch.optim.lr_scheduler._cycles import CyclicLR, OneCycleLR
from torch.optim.lr_scheduler._factors import (
    ConstantLR, ExponentialLR, LambdaLR, LinearLR, MultiplicativeLR, MultiStepLR, PolynomialLR, StepLR)
from torch.optim.lr_scheduler._plateau import ReduceLROnPlateau

_LRScheduler = LRScheduler
