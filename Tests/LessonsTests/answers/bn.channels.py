#%% right
axes = (0, 2, 3)
count = 784
#%% right
axes = [-1, -2, 0]
count = 16 * 49
#%% right
axes = {0, 2, 3}
count = torch.zeros(16, 2, 7, 7)[:, 0].numel()
#%% wrong
axes = (0,)
count = 784
#%% wrong
axes = (2, 3)
count = 49
#%% wrong
axes = 0, 1, 2, 3
count = 16 * 2 * 7 * 7
