#%% right
def corr2d(X, K):
    h, w = K.shape
    rows = []
    for i in range(len(X) - h + 1):
        rows.append([(X[i:i + h, j:j + w] * K).sum().item() for j in range(X.shape[1] - w + 1)])
    return torch.tensor(rows)
#%% right
def corr2d(X, K):
    rows, columns = X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1
    total = torch.zeros(rows, columns)
    for i in range(K.shape[0]):
        for j in range(K.shape[1]):
            total += K[i, j] * X[i:i + rows, j:j + columns]
    return total
#%% right
def corr2d(X, K):
    windows = X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1)
    return torch.einsum("ijhw,hw->ij", windows, K)
#%% wrong slide_flipped
def corr2d(X, K):
    K = K.flip(0).flip(1)
    h, w = K.shape
    Y = torch.zeros(X.shape[0] - h + 1, X.shape[1] - w + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[i:i + h, j:j + w] * K).sum()
    return Y
#%% wrong slide_mean
def corr2d(X, K):
    h, w = K.shape
    Y = torch.zeros(X.shape[0] - h + 1, X.shape[1] - w + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[i:i + h, j:j + w] * K).mean()
    return Y
#%% wrong slide_one_short
def corr2d(X, K):
    h, w = K.shape
    Y = torch.zeros(X.shape[0] - h, X.shape[1] - w)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[i:i + h, j:j + w] * K).sum()
    return Y
#%% wrong
def corr2d(X, K):
    return F.conv2d(X[None, None], K[None, None])[0, 0]
#%% failed RuntimeError
def corr2d(X, K):
    h, w = K.shape
    Y = torch.zeros(X.shape)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[i:i + h, j:j + w] * K).sum()
    return Y
#%% notAttempted
def corr2d(X, K):
    """The cross-correlation of a picture X, (H, W), and a kernel K, (h, w)."""
    ...  # your code here
