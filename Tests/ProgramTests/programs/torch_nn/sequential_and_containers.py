import torch
from torch import nn

torch.manual_seed(1)
net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.5), nn.Linear(8, 2))
print(net)
print(len(net), net[0], net[-1].out_features, net[1:3], [type(m).__name__ for m in net])
net.eval()
print(net(torch.ones(2, 4)), net.training, net[2].training)
net.add_module("extra", nn.Sigmoid())
net.append(nn.Tanh())
print(net, [n for n, _ in net.named_children()], [n for n, _ in net.named_modules()])
layers = nn.ModuleList([nn.Linear(2, 2) for _ in range(3)])
layers.append(nn.ReLU())
print(layers, len(layers), layers[1])
d = nn.ModuleDict({"a": nn.Linear(1, 1), "b": nn.ReLU()})
print(d, list(d.keys()), "a" in d, d["b"])
pl = nn.ParameterList([nn.Parameter(torch.zeros(2)), nn.Parameter(torch.ones(1))])
print(pl, len(list(pl.parameters())))
from collections import OrderedDict

named = nn.Sequential(OrderedDict([("conv", nn.Conv2d(1, 2, 3)), ("act", nn.ReLU())]))
print(named, named.conv.weight.shape, list(named.state_dict()))
print([p.shape for p in net.parameters()], net.state_dict().keys())
