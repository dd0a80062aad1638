#%% right
def batch_norm_conv(X, gamma, beta, eps=1e-5):
    n, c, h, w = X.shape
    rows = X.permute(0, 2, 3, 1).reshape(-1, c)
    out = batch_norm_dense(rows, gamma.reshape(1, c), beta.reshape(1, c), eps)
    return out.reshape(n, h, w, c).permute(0, 3, 1, 2)
#%% right
def batch_norm_conv(X, gamma, beta, eps=1e-5):
    mean = X.mean(dim=3, keepdim=True).mean(dim=2, keepdim=True).mean(dim=0, keepdim=True)
    centred = X - mean
    variance = (centred ** 2).mean((0, 2, 3), keepdim=True)
    return beta + gamma * centred * torch.rsqrt(variance + eps)
#%% right
def batch_norm_conv(X, gamma, beta, eps=1e-5):
    channels = []
    for c in range(X.shape[1]):
        x = X[:, c]
        x = (x - x.mean()) / torch.sqrt(x.var(unbiased=False) + eps)
        channels.append(gamma[0, c, 0, 0] * x + beta[0, c, 0, 0])
    return torch.stack(channels, dim=1)
#%% wrong conv_over_batch
def batch_norm_conv(X, gamma, beta, eps=1e-5):
    mean = X.mean(dim=0, keepdim=True)
    variance = X.var(dim=0, unbiased=False, keepdim=True)
    return gamma * (X - mean) / torch.sqrt(variance + eps) + beta
#%% wrong conv_over_positions
def batch_norm_conv(X, gamma, beta, eps=1e-5):
    mean = X.mean(dim=(2, 3), keepdim=True)
    variance = X.var(dim=(2, 3), unbiased=False, keepdim=True)
    return gamma * (X - mean) / torch.sqrt(variance + eps) + beta
#%% wrong conv_unbiased
def batch_norm_conv(X, gamma, beta, eps=1e-5):
    mean = X.mean(dim=(0, 2, 3), keepdim=True)
    return gamma * (X - mean) / torch.sqrt(X.var(dim=(0, 2, 3), keepdim=True) + eps) + beta
#%% wrong
def batch_norm_conv(X, gamma, beta, eps=1e-5):
    return nn.functional.batch_norm(X, None, None, gamma.reshape(-1), beta.reshape(-1), True, 0.1, eps)
