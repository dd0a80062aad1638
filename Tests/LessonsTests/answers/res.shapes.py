#%% right
after_stem = (64, 56, 56)
after_stages = [(64, 56, 56), (128, 28, 28), (256, 14, 14), (512, 7, 7)]
layers = 1 + 2 * 8 + 1
#%% right
after_stem = [64, 56, 56]
after_stages = tuple((64 * 2 ** i, 56 // 2 ** i, 56 // 2 ** i) for i in range(4))
layers = 18
#%% right
side = out_size(out_size(224, 7, 3, 2), 3, 1, 2)
after_stem = torch.Size([64, side, side])
after_stages = []
for i in range(4):
    after_stages.append((64 << i, side, side))
    side = out_size(side, 3, 1, 2)
layers = 18
#%% wrong
after_stem = (64, 112, 112)
after_stages = [(64, 56, 56), (128, 28, 28), (256, 14, 14), (512, 7, 7)]
layers = 18
#%% wrong
after_stem = (64, 56, 56)
after_stages = [(64, 28, 28), (128, 14, 14), (256, 7, 7), (512, 4, 4)]
layers = 17
#%% wrong
after_stem = (64, 56, 56)
after_stages = (512, 7, 7)
layers = 10
#%% wrong
after_stem = 64
after_stages = None
layers = 21
#%% notAttempted
after_stem = ...     # (channels, height, width)
after_stages = ...   # a list of four such tuples
layers = ...         # a number
