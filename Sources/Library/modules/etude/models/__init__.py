"""The networks of the course, each as its paper has it, in the sizes that small images ask for.

They are plain PyTorch: a file can be copied into any project. Read one with `??`, as in `??models.Residual`.
"""

from etude.models.alexnet import AlexNet
from etude.models.batch_norm import BatchNorm, batch_norm
from etude.models.densenet import (
    BottleNeck, BottleNeckDenseBlock, DenseBlock, DenseNet, TransitionLayer, conv_block)
from etude.models.fancy_mlp import FancyMLP, NestedMLP
from etude.models.googlenet import GoogLeNet, Inception
from etude.models.lenet import LeNet, LeNetBN
from etude.models.mlp import MLP, Dropout, dropout
from etude.models.nin import NiN, nin_block
from etude.models.resnet import (
    Residual, ResNet18, resnet18, resnet_block, resnet18_small, ResNet18Small)
from etude.models.separable import DepthwiseSeparable, SeparableNet
from etude.models.vgg import VGG, VGG11, VGG13, vgg_block
