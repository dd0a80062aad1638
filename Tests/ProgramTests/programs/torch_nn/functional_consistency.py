import torch
from torch import nn
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(2, 3, 6, 6)
pairs = [
    (nn.ReLU(), F.relu),
    (nn.Sigmoid(), torch.sigmoid),
    (nn.Softmax(dim=1), lambda t: F.softmax(t, 1)),
    (nn.MaxPool2d(2), lambda t: F.max_pool2d(t, 2)),
    (nn.AvgPool2d(3, 1, 1), lambda t: F.avg_pool2d(t, 3, 1, 1)),
    (nn.Flatten(), lambda t: t.flatten(1)),
    (nn.LeakyReLU(0.2), lambda t: F.leaky_relu(t, 0.2)),
    (nn.GELU(), F.gelu),
    (nn.AdaptiveAvgPool2d(2), lambda t: F.adaptive_avg_pool2d(t, 2)),
    (nn.ZeroPad2d(1), lambda t: F.pad(t, (1, 1, 1, 1))),
    (nn.Upsample(scale_factor=2), lambda t: F.interpolate(t, scale_factor=2)),
    (nn.PixelShuffle(1), lambda t: F.pixel_shuffle(t, 1)),
    (nn.InstanceNorm2d(3), F.instance_norm),
    (nn.Softplus(), F.softplus),
    (nn.Identity(), lambda t: t),
]
for m, f in pairs:
    a, b = m(x), f(x)
    print(type(m).__name__, torch.equal(a, b), tuple(a.shape), f"{a.double().sum().item():.4f}")
conv = nn.Conv2d(3, 4, 3, padding=1)
lin = nn.Linear(6, 2)
print(
    torch.equal(conv(x), F.conv2d(x, conv.weight, conv.bias, padding=1)),
    torch.equal(lin(x), F.linear(x, lin.weight, lin.bias)),
    torch.allclose(lin(x), x @ lin.weight.T + lin.bias, atol=1e-6),
)
