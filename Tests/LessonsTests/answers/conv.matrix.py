#%% right
def conv_matrix(X, weight):
    windows = X.unfold(2, weight.shape[2], 1).unfold(3, weight.shape[3], 1)
    return torch.einsum("ncijhw,dchw->ndij", windows, weight)
#%% right
def conv_matrix(X, weight):
    n, c, height, width = X.shape
    d, _, h, w = weight.shape
    columns = F.unfold(X, (h, w))
    return (weight.flatten(1) @ columns).reshape(n, d, height - h + 1, width - w + 1)
#%% right
def conv_matrix(X, weight):
    n, c, height, width = X.shape
    d, _, h, w = weight.shape
    rows, columns = height - h + 1, width - w + 1
    Y = 0
    for i in range(h):
        for j in range(w):
            Y = Y + torch.einsum("ncab,dc->ndab", X[:, :, i:i + rows, j:j + columns], weight[:, :, i, j])
    return Y
#%% wrong matrix_turned
def conv_matrix(X, weight):
    return torch.einsum("ncijhw,dcwh->ndij", X.unfold(2, weight.shape[2], 1).unfold(3, weight.shape[3], 1), weight)
#%% wrong matrix_flat
def conv_matrix(X, weight):
    return weight.flatten(1) @ F.unfold(X, weight.shape[2:])
#%% wrong matrix_flipped
def conv_matrix(X, weight):
    windows = X.unfold(2, weight.shape[2], 1).unfold(3, weight.shape[3], 1)
    return torch.einsum("ncijhw,dchw->ndij", windows, weight.flip(2).flip(3))
#%% wrong
def conv_matrix(X, weight):
    return F.conv2d(X, weight)
#%% failed RuntimeError
def conv_matrix(X, weight):
    return weight @ X
#%% notAttempted
def conv_matrix(X, weight):
    """Convolution of X, (N, C, H, W), with weight (D, C, h, w)."""
    ...  # your code here
