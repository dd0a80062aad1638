#%% right
def corr2d_channels(X, weight):
    maps = []
    for kernels in weight:
        total = corr2d(X[0], kernels[0])
        for c in range(1, len(X)):
            total = total + corr2d(X[c], kernels[c])
        maps.append(total)
    return torch.stack(maps, 0)
#%% right
def corr2d_channels(X, weight):
    answers = [[corr2d(x, k) for x, k in zip(X, kernels)] for kernels in weight]
    return torch.stack([torch.stack(row).sum(dim=0) for row in answers])
#%% right
def corr2d_channels(X, weight):
    windows = X.unfold(1, weight.shape[2], 1).unfold(2, weight.shape[3], 1)
    return torch.einsum("cijhw,dchw->dij", windows, weight)
#%% wrong channels_mean
def corr2d_channels(X, weight):
    return torch.stack([sum(corr2d(x, k) for x, k in zip(X, kernels)) / len(X) for kernels in weight])
#%% wrong channels_first_alone
def corr2d_channels(X, weight):
    return torch.stack([corr2d(X[0], kernels[0]) for kernels in weight])
#%% wrong channels_one_out
def corr2d_channels(X, weight):
    return sum(corr2d(x, k) for kernels in weight for x, k in zip(X, kernels))[None]
#%% wrong
def corr2d_channels(X, weight):
    return torch.stack([torch.stack([corr2d(x, k) for x, k in zip(X, kernels)]) for kernels in weight])
#%% failed IndexError
def corr2d_channels(X, weight):
    return torch.stack([corr2d(X[c + len(X)], weight[c, 0]) for c in range(len(weight))])
#%% notAttempted
def corr2d_channels(X, weight):
    """A convolution from C channels, (C, H, W), to D: weight (D, C, h, w)."""
    ...  # your code here
