#%% right
without, with_halving = [], []
wide = narrow = 64
for _ in range(4):
    wide, narrow = wide + 128, narrow + 128
    without.append(wide)
    with_halving.append(narrow)
    narrow //= 2
#%% right
without = tuple(64 + 128 * i for i in (1, 2, 3, 4))
with_halving = (192, 224, 240, 248)
#%% right
without = torch.arange(192, 577, 128).tolist()
with_halving = [192, 96 + 128, 112 + 128, 120 + 128]
#%% wrong
without = [128, 256, 384, 512]
with_halving = [192, 224, 240, 248]
#%% wrong
without = [192, 320, 448, 576]
with_halving = [96, 112, 120, 124]
#%% wrong
without = [192, 384, 768, 1536]
with_halving = [192, 192, 192, 192]
#%% wrong
without = 576
with_halving = 248
#%% notAttempted
without = [...]       # four numbers
with_halving = [...]  # four numbers, each before it is halved
