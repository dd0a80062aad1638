#%% right
def batch_norm_dense(X, gamma, beta, eps=1e-5):
    return standardise(X, eps) * gamma + beta
#%% right
def batch_norm_dense(X, gamma, beta, eps=1e-5):
    mean, var = X.mean(0, keepdim=True), X.var(0, unbiased=False, keepdim=True)
    scale = gamma / torch.sqrt(var + eps)
    return X * scale + (beta - mean * scale)
#%% right
def batch_norm_dense(features, scale, shift, eps=1e-5):
    rows = features - features.mean(dim=0)
    rows = rows / torch.sqrt((rows ** 2).mean(dim=0) + eps)
    return torch.add(shift, scale * rows)
#%% wrong dense_unbiased
def batch_norm_dense(X, gamma, beta, eps=1e-5):
    return gamma * (X - X.mean(dim=0)) / torch.sqrt(X.var(dim=0) + eps) + beta
#%% wrong dense_shift_first
def batch_norm_dense(X, gamma, beta, eps=1e-5):
    return gamma * (standardise(X, eps) + beta)
#%% wrong dense_plain
def batch_norm_dense(X, gamma, beta, eps=1e-5):
    return standardise(X, eps)
#%% wrong dense_detached
def batch_norm_dense(X, gamma, beta, eps=1e-5):
    with torch.no_grad():
        mean, var = X.mean(dim=0), X.var(dim=0, unbiased=False)
    return gamma * (X - mean) / torch.sqrt(var + eps) + beta
#%% failed ValueError
def batch_norm_dense(X, gamma, beta, eps=1e-5):
    return nn.functional.batch_norm(X, None, None, gamma[0], beta[0], True, 0.1, eps)
#%% failed RuntimeError
def batch_norm_dense(X, gamma, beta, eps=1e-5):
    return gamma @ standardise(X, eps) + beta
#%% notAttempted
def batch_norm_dense(X, gamma, beta, eps=1e-5):
    """Batch norm of X, of shape (m, d), over the batch."""
    ...  # your code here
