#%% right
def dropout(X, p, training=True):
    if not training:
        return X
    kept = torch.bernoulli(torch.full(X.shape, 1.0 - p))
    return X * kept / max(1 - p, 1e-9)
#%% right
def dropout(X, p, training=True):
    if training and p == 1:
        return X * 0
    if training and p > 0:
        return torch.where(torch.rand_like(X) < p, torch.zeros(()), X / (1 - p))
    return X
#%% right
def dropout(X, p, training=True):
    if training and p > 0:
        X = X.clone()
        X[torch.rand(X.shape) < p] = 0
        if p < 1:
            X /= 1 - p
    return X
#%% wrong dropout_always
def dropout(X, p, training=True):
    if p == 1:
        return torch.zeros_like(X)
    return X * (torch.rand(X.shape) > p) / (1 - p)
#%% wrong dropout_not_scaled
def dropout(X, p, training=True):
    if not training or p == 0:
        return X
    return X * (torch.rand(X.shape) > p)
#%% wrong dropout_reversed
def dropout(X, p, training=True):
    if not training:
        return X
    return X * (torch.rand(X.shape) < p) / (1 - p + 1e-12)
#%% wrong
def dropout(X, p, training=True):
    if not training or p == 0:
        return X
    return F.dropout(X, p)
#%% failed ZeroDivisionError
def dropout(X, p, training=True):
    if not training:
        return X
    return X * (torch.rand(X.shape) >= p) * (1 / (1 - p))
#%% notAttempted
def dropout(X, p, training=True):
    """X with a share p of its numbers dropped, and the others scaled up."""
    ...  # your code here
