import copy
import torch
from torch import nn


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
h1 = net[0].register_full_backward_hook(lambda m, gi, go: print("bw", type(m).__name__, gi, go))
h2 = net[2].register_full_backward_hook(lambda m, gi, go: print("bw", gi, go))
h3 = net[2].register_full_backward_pre_hook(lambda m, go: (go[0] * 2,))
x = torch.ones(4, 2)
y = net(x)
print(y)
y.sum().backward()
print(net[0].weight.grad)
x = torch.ones(4, 2, requires_grad=True)
net(x).sum().backward()
print(x.grad)
h1.remove()
h2.remove()
h3.remove()
print(net(x))
net[0].register_full_backward_hook(lambda m, gi, go: (gi[0] * 10,))
x.grad = None
net(x).sum().backward()
print(x.grad)


class K(nn.Module):

    def forward(self, x, scale=1):
        return x * scale


k = K()
k.register_forward_hook(lambda m, a, kw, o: print(a, kw, o), with_kwargs=True)
k.register_forward_pre_hook(lambda m, a, kw: (a, {"scale": 5}), with_kwargs=True)
k.register_forward_hook(lambda m, a, o: o + 1, prepend=True)
print(k(torch.ones(2), scale=3))


class E(nn.Module):

    def forward(self, x):
        raise ValueError("no")


e = E()
e.register_forward_hook(lambda m, a, o: print("always", o), always_call=True)
attempt(lambda: e(1))
attempt(lambda: nn.Module()(3))
attempt(lambda: nn.Module(3))
attempt(lambda: nn.Module(a=3))
sd = net.state_dict()
print(list(sd), sd._metadata)
attempt(lambda: net.load_state_dict({"0.weight": torch.ones(2, 2), "x": 1}))
attempt(lambda: net.load_state_dict([1]))
attempt(lambda: net.load_state_dict({"0.weight": 3}, strict=False))
attempt(lambda: net.load_state_dict(sd))
attempt(lambda: net.load_state_dict({}, strict=False))
c = copy.deepcopy(net)
print(c, c[0].weight is net[0].weight, torch.equal(c[0].weight, net[0].weight))
print(net.get_parameter("0.weight").shape)
attempt(lambda: net.get_parameter("0"))
attempt(lambda: net.get_parameter("0.foo"))
attempt(lambda: net.get_buffer("0.weight"))
attempt(lambda: net.get_submodule("9"))
net.set_submodule("1", nn.Tanh())
print(net)


class X(nn.Module):

    def __init__(self):
        super().__init__()
        self.n = 0

    def get_extra_state(self):
        return self.n

    def set_extra_state(self, s):
        self.n = s


x1 = X()
x1.n = 5
x2 = X()
print(x1.state_dict())
print(x2.load_state_dict(x1.state_dict()), x2.n)
attempt(lambda: x2.load_state_dict({}))
