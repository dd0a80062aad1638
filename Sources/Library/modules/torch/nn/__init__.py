"""Layers, losses and what networks are made of."""

from torch.nn.parameter import Buffer, Parameter, UninitializedBuffer, UninitializedParameter
from torch.nn.modules.module import Module
from torch.nn.modules import *
from torch.nn import functional, init, parameter, utils
