#%% right
def identity_weight(channels):
    weight = torch.zeros(channels, channels, 3, 3)
    weight[:, :, 1, 1] = torch.eye(channels)
    return weight
#%% right
def identity_weight(channels):
    return F.pad(torch.eye(channels).reshape(channels, channels, 1, 1), (1, 1, 1, 1))
#%% right
def identity_weight(channels):
    w = torch.zeros(channels, channels, 3, 3)
    i = torch.arange(channels)
    w[i, i, 1, 1] = 1.0
    return w
#%% wrong identity_mixes
def identity_weight(channels):
    weight = torch.zeros(channels, channels, 3, 3)
    weight[:, :, 1, 1] = 1
    return weight
#%% wrong identity_ones
def identity_weight(channels):
    return torch.eye(channels)[:, :, None, None] * torch.ones(3, 3)
#%% wrong identity_corner
def identity_weight(channels):
    weight = torch.zeros(channels, channels, 3, 3)
    for c in range(channels):
        weight[c, c][0, 0] = 1
    return weight
#%% wrong
def identity_weight(channels):
    return torch.zeros(channels, channels, 3, 3)
#%% failed RuntimeError
def identity_weight(channels):
    return torch.eye(3)
#%% notAttempted
def identity_weight(channels):
    """The weight of a 3 x 3 convolution that changes nothing."""
    ...  # your code here
