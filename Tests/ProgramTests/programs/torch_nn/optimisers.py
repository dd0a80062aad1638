import torch
from torch import nn, optim


def run(make, steps=4):
    w = torch.tensor([1.0, -2.0], requires_grad=True)
    b = torch.tensor(0.5, requires_grad=True)
    opt = make([w, b])
    for _ in range(steps):
        opt.zero_grad()
        loss = (w**2).sum() + (b - 3) ** 2
        loss.backward()
        opt.step()
    return w.tolist(), b.item(), loss.item()


for name, make in {
    "sgd": lambda p: optim.SGD(p, lr=0.1),
    "momentum": lambda p: optim.SGD(p, lr=0.1, momentum=0.9),
    "nesterov": lambda p: optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.01),
    "damp": lambda p: optim.SGD(p, lr=0.1, momentum=0.5, dampening=0.1, maximize=True),
    "adam": lambda p: optim.Adam(p, lr=0.1),
    "adam_wd": lambda p: optim.Adam(p, lr=0.1, weight_decay=0.1, amsgrad=True, betas=(0.8, 0.99)),
    "adamw": lambda p: optim.AdamW(p, lr=0.1),
    "rmsprop": lambda p: optim.RMSprop(p, lr=0.05),
    "rmsprop_c": lambda p: optim.RMSprop(p, lr=0.05, momentum=0.9, centered=True),
    "adagrad": lambda p: optim.Adagrad(p, lr=0.5),
    "adadelta": lambda p: optim.Adadelta(p),
    "adamax": lambda p: optim.Adamax(p, lr=0.1),
    "nadam": lambda p: optim.NAdam(p, lr=0.1),
    "radam": lambda p: optim.RAdam(p, lr=0.1),
    "rprop": lambda p: optim.Rprop(p),
    "asgd": lambda p: optim.ASGD(p, lr=0.1),
}.items():
    w, b, loss = run(make)
    print(name, [f"{v:.5f}" for v in w], f"{b:.5f} {loss:.5f}")
net = nn.Linear(1, 1)
opt = optim.SGD([{"params": [net.weight]}, {"params": [net.bias], "lr": 0.5}], lr=0.1, momentum=0.9)
print([g["lr"] for g in opt.param_groups], len(opt.state), opt.param_groups[0]["momentum"])
print(opt)
for bad in (
    lambda: optim.SGD([], lr=0.1),
    lambda: optim.SGD(net.parameters(), lr=-1),
    lambda: optim.Adam(net.parameters(), betas=(1.5, 0.9)),
):
    try:
        bad()
    except ValueError as e:
        print(e)
