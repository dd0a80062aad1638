#%% right
def mix_channels(X, weight, bias):
    return torch.einsum("nchw,dc->ndhw", X, weight) + bias[:, None, None]
#%% right
def mix_channels(X, weight, bias):
    n, c, h, w = X.shape
    return (weight @ X.reshape(n, c, h * w) + bias.reshape(-1, 1)).reshape(n, -1, h, w)
#%% right
def mix_channels(X, weight, bias):
    maps = []
    for d in range(len(weight)):
        total = bias[d]
        for c in range(X.shape[1]):
            total = total + weight[d, c] * X[:, c]
        maps.append(total)
    return torch.stack(maps, dim=1)
#%% right
def mix_channels(X, weight, bias):
    return F.linear(X.transpose(1, 3), weight, bias).transpose(1, 3)
#%% wrong mix_reshaped
def mix_channels(X, weight, bias):
    n, c, h, w = X.shape
    return F.linear(X.reshape(n, h, w, c), weight, bias).permute(0, 3, 1, 2)
#%% wrong mix_channels_last
def mix_channels(X, weight, bias):
    return X.permute(0, 2, 3, 1) @ weight.T + bias
#%% wrong mix_no_bias
def mix_channels(X, weight, bias):
    return torch.einsum("nchw,dc->ndhw", X, weight)
#%% wrong
def mix_channels(X, weight, bias):
    return nn.functional.conv2d(X, weight.reshape(*weight.shape, 1, 1), bias)
#%% wrong
def mix_channels(X, weight, bias):
    return X
#%% failed RuntimeError
def mix_channels(X, weight, bias):
    return X @ weight.T + bias
#%% notAttempted
def mix_channels(X, weight, bias):
    """A 1 x 1 convolution of X, of shape (N, C, H, W)."""
    ...  # your code here
