#%% right
axis = 0
mean_shape = (1, 64)
#%% right
axis, mean_shape = -2, torch.Size([1, 64])
#%% right
axis = (0,)
mean_shape = [1, 64]
#%% right
axis = 0
mean_shape = X.mean(dim=axis, keepdim=True).shape
#%% wrong
axis = 1
mean_shape = (1, 64)
#%% wrong
axis = 0
mean_shape = (64,)
#%% wrong
axis = "rows"
mean_shape = 64
#%% failed SyntaxError
axis = = 0
#%% notAttempted
axis = ...        # a number
mean_shape = ...  # a tuple
#%% notAttempted
# I do not know.
