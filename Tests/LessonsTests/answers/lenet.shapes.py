#%% right
shapes = ((6, 28, 28), (6, 14, 14), (16, 10, 10), (16, 5, 5))
#%% right
shapes = [[6, 28, 28], [6, 28 // 2, 28 // 2], [16, 14 - 4, 14 - 4], [16, 10 // 2, 10 // 2]]
#%% right
Z, shapes = torch.zeros(1, 1, 28, 28), []
for layer in [nn.Conv2d(1, 6, 5, padding=2), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.AvgPool2d(2)]:
    Z = layer(Z)
    shapes.append(Z.shape[1:])
#%% wrong
shapes = [(6, 24, 24), (6, 12, 12), (16, 8, 8), (16, 4, 4)]
#%% wrong
shapes = [(6, 28, 28), (6, 14, 14), (16, 14, 14), (16, 7, 7)]
#%% wrong
shapes = [(6, 28, 28), (16, 5, 5)]
#%% wrong
shapes = 4
#%% notAttempted
shapes = [...]  # four tuples
