import torch
from etude.models import VGG11, AlexNet

torch.manual_seed(0)
for net in (AlexNet(), VGG11(ratio=16)):
    X = torch.full((1, 1, 224, 224), 0.5)
    print(type(net).__name__, sum(p.numel() for p in net.parameters()))
    net.eval()
    with torch.no_grad():
        for layer in net:
            X = layer(X)
            print(type(layer).__name__, tuple(X.shape))
    print(X.dtype, tuple(X.shape), f"{X.sum().item():.2g}")
