#%% right
same_result, times_as_many = True, 4.0
#%% right
weight, bias = torch.randn(5, 23), torch.randn(5)
same_result = torch.allclose(mix_channels(halve(X), weight, bias), halve(mix_channels(X, weight, bias)), atol=1e-4)
times_as_many = X[0, 0].numel() / halve(X)[0, 0].numel()
#%% right
same_result = not False
times_as_many = 2 ** 2
#%% wrong
same_result = False
times_as_many = 4
#%% wrong
same_result = True
times_as_many = 2
#%% wrong
same_result = True
times_as_many = 1
#%% wrong
same_result = "yes"
times_as_many = 4
#%% notAttempted
same_result = ...    # True or False
times_as_many = ...  # a number
