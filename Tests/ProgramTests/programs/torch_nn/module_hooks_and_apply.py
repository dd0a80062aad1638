import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
seen = []
handle = net[0].register_forward_hook(
    lambda m, i, o: seen.append((type(m).__name__, tuple(i[0].shape), tuple(o.shape)))
)
pre = net[2].register_forward_pre_hook(lambda m, i: seen.append(("pre", len(i))))
net(torch.ones(4, 2))
print(seen)
handle.remove()
pre.remove()
net(torch.ones(1, 2))
print(len(seen))
print(
    [(n, type(m).__name__) for n, m in net.named_modules()],
    [type(m).__name__ for m in net.children()],
    len(list(net.modules())),
)


def ones(m):
    if isinstance(m, nn.Linear):
        m.weight.data.fill_(1.0)
        m.bias.data.fill_(0.0)


net.apply(ones)
print(net(torch.ones(1, 2)), net[0].weight)
net.requires_grad_(False)
print(
    any(p.requires_grad for p in net.parameters()),
    net.train() is net,
    net.eval().training,
    [m.training for m in net.modules()],
)
for p in net[2].parameters():
    p.requires_grad = True
print(
    [n for n, p in net.named_parameters() if p.requires_grad],
    net.get_parameter("0.bias"),
    net.get_submodule("2"),
    hasattr(net, "nothing"),
)
net[1] = nn.Tanh()
print(net, net.double()[0].weight.dtype, net.float()[0].weight.dtype)
del net[1]
print(net)
