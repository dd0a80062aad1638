import torch
from etude.models import BottleNeck, BottleNeckDenseBlock, DenseBlock, DenseNet, TransitionLayer, conv_block

torch.manual_seed(0)
X = torch.randn(4, 3, 8, 8)
print(conv_block(3, 10))
block = DenseBlock(2, 3, 10)
Y = block(X)
print(tuple(Y.shape), block.out_channels, torch.equal(Y[:, :3], X))
transition = TransitionLayer(23, 10)
Z = transition(Y)
print(tuple(Z.shape), transition)
Z.square().sum().backward()
print([(name, f"{p.grad.norm().item():.4g}") for name, p in block.named_parameters() if name.endswith("2.weight")])
print(TransitionLayer(24, compression=0.25).out_channels)

bottle = BottleNeckDenseBlock(2, 3, 10, drop_rate=0.2)
print(tuple(bottle(X).shape), sum(p.numel() for p in bottle.parameters()), bottle.out_channels)
print(BottleNeck(3, 10))

net = DenseNet()
X = torch.zeros(1, 1, 96, 96)
net.eval()
with torch.no_grad():
    for layer in net:
        X = layer(X)
        if not isinstance(layer, torch.nn.ReLU):
            print(type(layer).__name__, tuple(X.shape))
print(sum(p.numel() for p in net.parameters()), len(net.state_dict()))
