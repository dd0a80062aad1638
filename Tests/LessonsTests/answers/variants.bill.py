#%% right
ordinary, grouped, separable = 73728, 18432, 8768
#%% right
ordinary = nn.Conv2d(64, 128, 3).weight.numel()
grouped = nn.Conv2d(64, 128, 3, groups=4).weight.numel()
separable = nn.Conv2d(64, 64, 3, groups=64).weight.numel() + nn.Conv2d(64, 128, 1).weight.numel()
#%% right
ordinary = 9 * 64 * 128
grouped = 128 * 16 * 9
separable = 64 * (9 + 128)
#%% wrong
ordinary = 64 * 128
grouped = 18432
separable = 8768
#%% wrong
ordinary = 73728
grouped = 73728 // 16
separable = 8768
#%% wrong
ordinary = 73728
grouped = 18432
separable = 128 * 9 + 64 * 128
#%% wrong
ordinary = grouped = separable = None
#%% notAttempted
ordinary = ...
grouped = ...
separable = ...
