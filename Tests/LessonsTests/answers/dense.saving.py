#%% right
straight = 147456
bottleneck = 102400
#%% right
straight = nn.Conv2d(512, 32, 3, bias=False).weight.numel()
bottleneck = nn.Conv2d(512, 128, 1).weight.numel() + nn.Conv2d(128, 32, 3).weight.numel()
#%% right
straight, bottleneck = 512 * 288, 128 * (512 + 288)
#%% wrong
straight = 512 * 32
bottleneck = 102400
#%% wrong
straight = 147456
bottleneck = 512 * 32 + 32 * 32 * 9
#%% wrong
straight = 147456
bottleneck = 65536
#%% wrong
straight = bottleneck = [1, 2]
#%% notAttempted
straight = ...
bottleneck = ...  # both convolutions
