import torch
from torch import nn

torch.manual_seed(0)
for args, shape in [
    ((3, 5, 3), (2, 3, 8, 8)),
    ((1, 4, (2, 3)), (3, 1, 5, 6)),
    ((4, 4, 1), (1, 4, 3, 3)),
    ((2, 6, 5), (2, 2, 5, 5)),
]:
    conv = nn.Conv2d(*args)
    y = conv(torch.ones(*shape))
    print(args, y.shape, y.flatten()[:3], sum(p.numel() for p in conv.parameters()))
conv = nn.Conv2d(2, 3, 3, stride=2, padding=1, bias=False)
x = torch.randn(2, 2, 7, 7)
y = conv(x)
print(y.shape, y[1, 2], torch.allclose(y[0:1], conv(x[0:1]), atol=1e-6))
patches = nn.functional.unfold(x, 3, padding=1, stride=2)
print(torch.allclose(y, (conv.weight.view(3, -1) @ patches).view(y.shape), atol=1e-5))
