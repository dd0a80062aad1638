#%% right
heights, dense_share = (54, 26, 12, 5), 0.9
#%% right
n, heights = (224 + 2 - 11) // 4 + 1, []
heights.append(n)
for _ in range(3):
    n = (n - 3) // 2 + 1
    heights.append(n)
dense_share = 0.9
#%% right
Z, heights = torch.zeros(1, 1, 224, 224), []
for layer in [nn.MaxPool2d(11, 4, 1), nn.MaxPool2d(3, 2), nn.MaxPool2d(3, 2), nn.MaxPool2d(3, 2)]:
    Z = layer(Z)
    heights.append(Z.shape[-1])
dense_share = 9 / 10
#%% wrong
heights = [55, 27, 13, 6]
dense_share = 0.9
#%% wrong
heights = [54, 26, 12, 5]
dense_share = 0.5
#%% wrong
heights = [54, 27, 13, 6]
dense_share = 0.99
#%% wrong
heights = 54
dense_share = None
#%% notAttempted
heights = [...]    # four numbers
dense_share = ...  # 0.5, 0.9 or 0.99
