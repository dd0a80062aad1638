"""The layers and losses, a file a family."""

from torch.nn.modules.module import Module
from torch.nn.modules.container import Sequential, ModuleList, ModuleDict, ParameterList, ParameterDict
from torch.nn.modules.linear import Identity, Linear, Bilinear, LazyLinear
from torch.nn.modules.conv import (
    Conv1d, Conv2d, ConvTranspose1d, ConvTranspose2d, LazyConv1d, LazyConv2d, LazyConvTranspose2d,
)
from torch.nn.modules.batchnorm import (
    BatchNorm1d, BatchNorm2d, BatchNorm3d, LazyBatchNorm1d, LazyBatchNorm2d, InstanceNorm1d,
    InstanceNorm2d, LayerNorm, GroupNorm,
)
from torch.nn.modules.pooling import (
    MaxPool1d, MaxPool2d, AvgPool1d, AvgPool2d, AdaptiveAvgPool1d, AdaptiveAvgPool2d, AdaptiveMaxPool1d,
    AdaptiveMaxPool2d,
)
from torch.nn.modules.activation import (
    ReLU, ReLU6, SiLU, Mish, Hardswish, Hardsigmoid, SELU, Sigmoid, Tanh, LogSigmoid, Softsign,
    Tanhshrink, LeakyReLU, ELU, CELU, GELU, Hardtanh, Softplus, Threshold, Softshrink, Hardshrink, PReLU,
    GLU, Softmax, LogSoftmax, Softmin, Softmax2d,
)
from torch.nn.modules.dropout import Dropout, Dropout1d, Dropout2d, AlphaDropout
from torch.nn.modules.flatten import Flatten, Unflatten
from torch.nn.modules.sparse import Embedding
from torch.nn.modules.padding import (
    ZeroPad1d, ZeroPad2d, ConstantPad1d, ConstantPad2d, ReflectionPad1d, ReflectionPad2d,
    ReplicationPad1d, ReplicationPad2d,
)
from torch.nn.modules.upsampling import Upsample, PixelShuffle, Unfold, Fold
from torch.nn.modules.loss import (
    L1Loss, MSELoss, SmoothL1Loss, HuberLoss, NLLLoss, CrossEntropyLoss, BCELoss, BCEWithLogitsLoss,
    KLDivLoss, HingeEmbeddingLoss, SoftMarginLoss, MarginRankingLoss, CosineEmbeddingLoss,
    TripletMarginLoss,
)
from torch.nn.modules.distance import CosineSimilarity, PairwiseDistance
