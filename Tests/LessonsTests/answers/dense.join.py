#%% right
side_by_side = (4, 3 + 10, 8, 8)
needed_for_sum = 3
#%% right
side_by_side = torch.cat((X, Y), dim=1).shape
needed_for_sum = X.shape[1]
#%% right
side_by_side = [4, 13, 8, 8]
needed_for_sum = 3.0
#%% wrong
side_by_side = (8, 13, 8, 8)
needed_for_sum = 3
#%% wrong
side_by_side = (4, 13, 8, 8)
needed_for_sum = 10
#%% wrong
side_by_side = (4, 30, 8, 8)
needed_for_sum = 13
#%% wrong
side_by_side = 13
needed_for_sum = None
#%% notAttempted
side_by_side = ...    # a tuple
needed_for_sum = ...  # a number of channels
