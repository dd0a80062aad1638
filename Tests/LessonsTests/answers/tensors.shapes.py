#%% right
summed, inserted, turned, stacked = (3,), (3, 1, 4), (4, 3), (2, 3, 4)
#%% right
summed = X.sum(dim=1).shape
inserted = X[:, None].shape
turned = X.T.shape
stacked = torch.stack((X, X)).shape
#%% right
summed = [3]
inserted = [3, 1, 4]
turned = list(reversed([3, 4]))
stacked = [2] + [3, 4]
#%% wrong
summed = (4,)
inserted = (3, 1, 4)
turned = (4, 3)
stacked = (2, 3, 4)
#%% wrong
summed = (3,)
inserted = (1, 3, 4)
turned = (3, 4)
stacked = (6, 4)
#%% wrong
summed = 3
inserted = 12
turned = None
stacked = "both"
#%% notAttempted
summed = ...
inserted = ...
turned = ...
stacked = ...
