# The module `copy` and tensors: what a deep copy shares and what it keeps.
import copy

import torch
from torch import nn

x = torch.arange(4.0)
y = copy.deepcopy(x)
y[0] = 9
print(x, y)

z = copy.copy(x)
z[1] = 7
print(x, z)

w = torch.tensor([1.0, 2.0], requires_grad=True)
(w ** 2).sum().backward()
v = copy.deepcopy(w)
print(v, v.grad, v.is_leaf, v.grad is w.grad)

try:
    copy.deepcopy(w * 2)
except RuntimeError as error:
    print(str(error)[:60])

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
twin = copy.deepcopy(net)
with torch.no_grad():
    net[0].weight.zero_()
net(torch.randn(3, 2))
print(twin[0].weight, twin[1].running_mean, twin[1].num_batches_tracked)
print(net[1].num_batches_tracked, type(twin[0].weight).__name__)

pair = [x, x]
both = copy.deepcopy(pair)
print(both[0] is both[1], both[0] is x)
