import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 2)
print(layer, layer.weight, layer.bias, layer.in_features)
print(layer(torch.ones(4, 3)), layer(torch.ones(3)).shape, layer(torch.ones(2, 5, 3)).shape)
print(
    [n for n, _ in layer.named_parameters()], sum(p.numel() for p in layer.parameters()), layer.state_dict()
)
print(nn.Linear(2, 1, bias=False).bias)
with torch.no_grad():
    layer.weight.fill_(1.0)
    layer.bias.zero_()
print(layer(torch.arange(3.0)))
layer(torch.ones(1, 3)).sum().backward()
print(layer.weight.grad, layer.bias.grad)
layer.zero_grad()
print(layer.weight.grad)
try:
    layer(torch.ones(2, 4))
except RuntimeError as e:
    print(e)
b = nn.Bilinear(2, 3, 1)
print(
    b(torch.ones(2, 2), torch.ones(2, 3)),
    nn.Identity()(5),
    nn.Flatten()(torch.zeros(2, 3, 4)).shape,
    nn.Unflatten(1, (3, 4))(torch.zeros(2, 12)).shape,
)
