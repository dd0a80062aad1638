#%% right
def trans_conv(X, K, stride=1):
    h, w = K.shape
    H, W = X.shape
    Y = torch.zeros((H - 1) * stride + h, (W - 1) * stride + w)
    for i in range(h):
        for j in range(w):
            Y[i:i + (H - 1) * stride + 1:stride, j:j + (W - 1) * stride + 1:stride] += K[i, j] * X
    return Y
#%% right
def trans_conv(X, K, stride=1):
    h, w = K.shape
    H, W = X.shape
    spread = torch.zeros((H - 1) * stride + 1, (W - 1) * stride + 1)
    spread[::stride, ::stride] = X
    padded = F.pad(spread, (w - 1, w - 1, h - 1, h - 1))
    windows = padded.unfold(0, h, 1).unfold(1, w, 1)
    return (windows * K.flip(0, 1)).sum(dim=(2, 3))
#%% right
def trans_conv(X, K, stride=1):
    h, w = K.shape
    rows, columns = (X.shape[0] - 1) * stride + h, (X.shape[1] - 1) * stride + w
    Y = [[0.0] * columns for _ in range(rows)]
    for i, row in enumerate(X.tolist()):
        for j, value in enumerate(row):
            for a, weights in enumerate(K.tolist()):
                for b, weight in enumerate(weights):
                    Y[i * stride + a][j * stride + b] += value * weight
    return torch.tensor(Y)
#%% wrong paint_no_stride
def trans_conv(X, K, stride=1):
    h, w = K.shape
    Y = torch.zeros(X.shape[0] + h - 1, X.shape[1] + w - 1)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            Y[i:i + h, j:j + w] += X[i, j] * K
    return Y
#%% wrong paint_replaced
def trans_conv(X, K, stride=1):
    h, w = K.shape
    Y = torch.zeros((X.shape[0] - 1) * stride + h, (X.shape[1] - 1) * stride + w)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            Y[i * stride:i * stride + h, j * stride:j * stride + w] = X[i, j] * K
    return Y
#%% wrong paint_flipped
def trans_conv(X, K, stride=1):
    h, w = K.shape
    Y = torch.zeros((X.shape[0] - 1) * stride + h, (X.shape[1] - 1) * stride + w)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            Y[i * stride:i * stride + h, j * stride:j * stride + w] += X[i, j] * K.flip(0, 1)
    return Y
#%% wrong
def trans_conv(X, K, stride=1):
    return F.conv_transpose2d(X[None, None], K[None, None], stride=stride)[0, 0]
#%% failed RuntimeError
def trans_conv(X, K, stride=1):
    Y = torch.zeros(X.shape[0] * stride, X.shape[1] * stride)
    Y[:1, :1] += K
    return Y
#%% notAttempted
def trans_conv(X, K, stride=1):
    """Transposed convolution of X, (H, W), with K, (h, w)."""
    ...  # your code here
