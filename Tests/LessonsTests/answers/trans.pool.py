#%% right
def halve(X):
    n, c, h, w = X.shape
    X = X[:, :, :h - h % 2, :w - w % 2]
    return X.reshape(n, c, h // 2, 2, w // 2, 2).mean(dim=(3, 5))
#%% right
def halve(X):
    return X.unfold(2, 2, 2).unfold(3, 2, 2).mean(dim=(-1, -2))
#%% right
def halve(X):
    n, c, h, w = X.shape
    rows = []
    for i in range(0, h - 1, 2):
        rows.append(torch.stack([X[:, :, i:i + 2, j:j + 2].mean(dim=(2, 3)) for j in range(0, w - 1, 2)], dim=-1))
    return torch.stack(rows, dim=-2)
#%% wrong halve_maximum
def halve(X):
    return X.unfold(2, 2, 2).unfold(3, 2, 2).amax(dim=(-1, -2))
#%% wrong halve_sum
def halve(X):
    return X.unfold(2, 2, 2).unfold(3, 2, 2).sum(dim=(-1, -2))
#%% wrong halve_picks
def halve(X):
    return X[:, :, :X.shape[2] // 2 * 2:2, :X.shape[3] // 2 * 2:2]
#%% wrong
def halve(X):
    return nn.AvgPool2d(2)(X)
#%% failed RuntimeError
def halve(X):
    return (X[:, :, 0::2, 0::2] + X[:, :, 0::2, 1::2] + X[:, :, 1::2, 0::2] + X[:, :, 1::2, 1::2]) / 4
#%% notAttempted
def halve(X):
    """Average pooling of X, of shape (N, C, H, W), with windows of 2 x 2."""
    ...  # your code here
