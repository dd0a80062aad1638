#%% right
heights, flat = (24, 12, 8, 4), 256
#%% right
heights = [28 - 4, (28 - 4) // 2]
heights += [heights[1] - 4, (heights[1] - 4) // 2]
flat = 16 * heights[-1] ** 2
#%% right
Z, heights = torch.zeros(1, 1, 28, 28), []
for channels, maps in [(1, 6), (6, 16)]:
    Z = nn.Conv2d(channels, maps, 5)(Z)
    heights.append(Z.shape[-1])
    Z = nn.AvgPool2d(2)(Z)
    heights.append(Z.shape[-1])
flat = nn.Flatten()(Z).shape[1]
#%% wrong
heights = [28, 14, 14, 7]
flat = 16 * 7 * 7
#%% wrong
heights = [24, 12, 8, 4]
flat = 16
#%% wrong
heights = [23, 11, 6, 3]
flat = 144
#%% wrong
heights = 24
flat = None
#%% notAttempted
heights = [...]  # four numbers
flat = ...       # a number
