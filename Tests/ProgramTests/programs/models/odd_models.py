import torch
from torch import nn
from etude.models import MLP, Dropout, FancyMLP, NestedMLP, dropout

torch.manual_seed(0)
net = FancyMLP()
X = torch.rand(2, 20)
Y = net(X)
Y.backward()
print(Y, list(net.state_dict()), [name for name, _ in net.named_parameters()])
print(net.linear.weight.grad.norm())
chimera = nn.Sequential(NestedMLP(), nn.Linear(20, 20), FancyMLP())
print(chimera)
print(chimera(torch.rand(2, 40)))

X = torch.arange(16, dtype=torch.float32).reshape(2, 8)
print(dropout(X, 0), dropout(X, 0.5), dropout(X, 1))
try:
    dropout(X, 2)
except ValueError as error:
    print(error)
layer = Dropout(0.3)
print(layer(X), layer.eval()(X))
print(MLP(784, 256, 128, 10, drop_prob=0.5))
print(MLP(4, 3, 2)(torch.ones(1, 2, 2)))
