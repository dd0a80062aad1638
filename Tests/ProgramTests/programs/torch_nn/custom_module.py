import torch
from torch import nn
import torch.nn.functional as F


class MLP(nn.Module):
    def __init__(self, sizes, scale=1.0):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in zip(sizes, sizes[1:]))
        self.scale = nn.Parameter(torch.tensor(scale))
        self.register_buffer("calls", torch.zeros(1))
        self.name = "mlp"

    def forward(self, x):
        self.calls += 1
        for layer in self.layers[:-1]:
            x = F.relu(layer(x))
        return self.layers[-1](x) * self.scale

    def extra_repr(self):
        return f"name={self.name}"


torch.manual_seed(0)
net = MLP([3, 5, 2])
print(net)
print(net(torch.ones(1, 3)), net.calls)
for name, p in net.named_parameters():
    print(name, tuple(p.shape), p.requires_grad)
print(list(net.state_dict()), [n for n, _ in net.named_buffers()], net.layers[0].weight.sum())
copy = MLP([3, 5, 2], scale=3.0)
print(copy.load_state_dict(net.state_dict()))
print(torch.equal(copy(torch.ones(1, 3)), net(torch.ones(1, 3))), copy.calls)
try:
    copy.load_state_dict({"scale": torch.tensor(1.0)})
except RuntimeError as e:
    print(str(e)[:80])
print(
    net.train(False).training,
    net.requires_grad_(False).scale.requires_grad,
    net.double().scale.dtype,
    sum(p.numel() for p in net.parameters()),
)
try:
    net.nothing
except AttributeError as e:
    print(e)
try:

    class Forgot(nn.Module):
        def __init__(self):
            self.l = nn.Linear(1, 1)

    Forgot()
except AttributeError as e:
    print(e)
net.apply(lambda m: print(type(m).__name__))
