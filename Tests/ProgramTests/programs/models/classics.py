import torch
from etude.models import VGG13, GoogLeNet, Inception, NiN, SeparableNet, DepthwiseSeparable, nin_block, vgg_block


def report(net, shape):
    torch.manual_seed(1)
    X = torch.randn(shape)
    net.eval()
    Y = net(X)
    (Y * torch.arange(1, 11)).sum().backward()
    norms = [p.grad.norm().item() for p in net.parameters()]
    count = sum(p.numel() for p in net.parameters())
    print(type(net).__name__, tuple(Y.shape), count, f"{Y.sum().item():.3g} {norms[0]:.2g} {norms[-1]:.3g}")


torch.manual_seed(0)
report(VGG13(), (1, 3, 32, 32))
report(GoogLeNet(), (1, 1, 96, 96))
report(SeparableNet(), (2, 1, 28, 28))
print(tuple(Inception(192, 64, (96, 128), (16, 32), 32)(torch.randn(1, 192, 12, 12)).shape))
print(nin_block(1, 4, 3, 1, 1))
print(vgg_block(2, 3, 4))
plain, separable = torch.nn.Conv2d(32, 64, 3, bias=False), DepthwiseSeparable(32, 64)
print(plain.weight.numel(), separable[0].weight.numel() + separable[3].weight.numel())
X = torch.zeros(1, 1, 224, 224)
with torch.no_grad():
    for layer in NiN().eval():
        X = layer(X)
        print(type(layer).__name__, tuple(X.shape))
