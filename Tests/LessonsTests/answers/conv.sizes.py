#%% right
plain, padded, strided = 28 - 5 + 1, 28 + 4 - 5 + 1, (28 + 2 - 3) // 2 + 1
#%% right
blank = torch.zeros(1, 1, 28, 28)
plain = nn.Conv2d(1, 1, 5)(blank).shape[2]
padded = nn.Conv2d(1, 1, 5, padding=2)(blank).shape[2]
strided = nn.Conv2d(1, 1, 3, padding=1, stride=2)(blank).shape[2]
#%% right
plain = len(range(0, 28 - 5 + 1))
padded = len(range(-2, 28 + 2 - 5 + 1))
strided = len(range(-1, 28 + 1 - 3 + 1, 2))
#%% wrong
plain = 23
padded = 28
strided = 14
#%% wrong
plain = 24
padded = 26
strided = 14
#%% wrong
plain = 24
padded = 28
strided = 15
#%% wrong
plain = padded = strided = "large"
#%% notAttempted
plain = ...
padded = ...
strided = ...
