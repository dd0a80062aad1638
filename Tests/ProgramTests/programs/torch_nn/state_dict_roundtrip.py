import torch
from torch import nn

torch.manual_seed(0)
a = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(8, 3))
b = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(8, 3))
a(torch.randn(4, 1, 4, 4))
sd = a.state_dict()
for k, v in sd.items():
    print(k, tuple(v.shape), v.dtype)
print(b.load_state_dict(sd))
a.eval(), b.eval()
x = torch.randn(2, 1, 4, 4)
print(torch.equal(a(x), b(x)), type(sd).__name__)
sd["3.bias"] = torch.zeros(3)
b.load_state_dict(sd)
print(b[3].bias, a[3].bias.equal(b[3].bias))
for change in ("missing", "extra", "shape"):
    bad = dict(sd)
    if change == "missing":
        del bad["0.weight"]
    elif change == "extra":
        bad["surprise"] = torch.zeros(1)
    else:
        bad["3.bias"] = torch.zeros(4)
    try:
        b.load_state_dict(bad)
    except RuntimeError as e:
        print(e)
    if change != "shape":
        print(b.load_state_dict(bad, strict=False))
