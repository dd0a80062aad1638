import torch
from etude.models import Residual, ResNet18, ResNet18Small, resnet18_small

torch.manual_seed(0)
X = torch.randn(4, 3, 6, 6)
for block in (Residual(3, 3), Residual(3, 6, stride=2), Residual(3, 3, use_1x1conv=True)):
    Y = block(X)
    Y.square().mean().backward()
    print(tuple(Y.shape), sum(p.numel() for p in block.parameters()), f"{Y.sum().item():.3f}")
    print([(name, f"{p.grad.norm().item():.3g}") for name, p in block.named_parameters() if "bn" in name])

X = torch.zeros(1, 1, 224, 224)
with torch.no_grad():
    net = ResNet18()
    for layer in net.net.eval():
        X = layer(X)
        print(type(layer).__name__, tuple(X.shape))
print(sum(p.numel() for p in net.parameters()), list(net.state_dict())[-3:])

# The functional form and the class form compute the same.
functional, whole = resnet18_small(), ResNet18Small()
with torch.no_grad():
    for target, source in zip(whole.parameters(), functional.parameters()):
        target.copy_(source)
X = torch.randn(2, 3, 32, 32)
a, b = functional(X), whole(X)
print(tuple(a.shape), torch.allclose(a, b, atol=1e-5), sum(p.numel() for p in whole.parameters()))
