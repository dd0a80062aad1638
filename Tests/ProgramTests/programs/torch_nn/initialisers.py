import torch
from torch import nn

torch.manual_seed(0)
w = torch.empty(3, 4)
for name, args in [
    ("zeros_", ()),
    ("ones_", ()),
    ("constant_", (0.3,)),
    ("eye_", ()),
    ("uniform_", ()),
    ("uniform_", (-0.1, 0.1)),
    ("normal_", ()),
    ("normal_", (1.0, 0.01)),
    ("xavier_uniform_", ()),
    ("xavier_normal_", ()),
    ("kaiming_uniform_", ()),
    ("kaiming_normal_", ()),
    ("trunc_normal_", ()),
    ("orthogonal_", ()),
    ("sparse_", (0.5,)),
]:
    if name in ("orthogonal_", "sparse_"):
        continue
    print(name, args, getattr(nn.init, name)(w, *args))
print(
    nn.init.xavier_uniform_(torch.empty(2, 3), gain=nn.init.calculate_gain("relu")),
    nn.init.kaiming_normal_(torch.empty(4, 2, 3, 3), mode="fan_out", nonlinearity="relu")[0, 0],
    nn.init.dirac_(torch.empty(2, 2, 3))[0],
)
print([nn.init.calculate_gain(n) for n in ("linear", "sigmoid", "tanh", "relu", "leaky_relu", "selu")])
net = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))


def init(m):
    if isinstance(m, nn.Linear):
        nn.init.normal_(m.weight, std=0.01)
        nn.init.zeros_(m.bias)


net.apply(init)
print(net[0].weight, net[2].bias)
torch.manual_seed(0)
for layer in (
    nn.Linear(3, 2),
    nn.Conv2d(2, 3, 2),
    nn.ConvTranspose2d(2, 1, 2),
    nn.Conv1d(1, 2, 3),
    nn.Embedding(2, 2),
    nn.Bilinear(1, 2, 2),
):
    print(type(layer).__name__, *[p.flatten()[:4] for p in layer.parameters()])
