import torch
from torch import nn
import torch.nn.functional as F

x = torch.tensor([-3.0, -1.0, -0.2, 0.0, 0.2, 1.0, 3.0])
modules = [
    nn.ReLU(),
    nn.Sigmoid(),
    nn.Tanh(),
    nn.LeakyReLU(),
    nn.LeakyReLU(0.3),
    nn.ELU(),
    nn.SELU(),
    nn.CELU(),
    nn.GELU(),
    nn.GELU(approximate="tanh"),
    nn.SiLU(),
    nn.Mish(),
    nn.Softplus(),
    nn.Softplus(beta=2),
    nn.Softsign(),
    nn.Tanhshrink(),
    nn.Hardtanh(),
    nn.Hardtanh(-2, 2),
    nn.ReLU6(),
    nn.Hardsigmoid(),
    nn.Hardswish(),
    nn.Softshrink(),
    nn.Hardshrink(),
    nn.LogSigmoid(),
    nn.Threshold(0.1, 20),
    nn.PReLU(),
    nn.Softmax(dim=0),
    nn.LogSoftmax(dim=0),
    nn.Softmin(dim=0),
]
for m in modules:
    print(m, m(x))
print(
    F.glu(torch.arange(4.0)),
    F.softmax(torch.ones(2, 3), dim=1),
    torch.softmax(torch.tensor([1000.0, 0.0]), 0),
    F.log_softmax(torch.tensor([[1.0, 2.0]]), dim=-1),
    F.relu(x, inplace=False),
    nn.ReLU(inplace=True),
    F.prelu(x, torch.tensor([0.5])),
    F.rrelu(x, training=False),
)
print(F.gumbel_softmax(torch.zeros(3), hard=True).sum(), F.threshold(x, 0.5, -1))
