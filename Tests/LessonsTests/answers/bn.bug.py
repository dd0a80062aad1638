#%% right
def standardise_rows(X, eps=1e-5):
    mean = X.mean(dim=1)[:, None]
    variance = X.var(dim=1, unbiased=False)[:, None]
    return (X - mean) / torch.sqrt(variance + eps)
#%% right
def standardise_rows(X, eps=1e-5):
    return standardise(X.T, eps).T
#%% right
def standardise_rows(X, eps=1e-5):
    mean = X.mean(dim=1).reshape(-1, 1)
    variance = ((X - mean) ** 2).mean(dim=1).unsqueeze(1)
    return (X - mean) / torch.sqrt(variance + eps)
#%% wrong standardised
def standardise_rows(X, eps=1e-5):
    mean = X.mean(dim=0)
    variance = X.var(dim=0, unbiased=False)
    return (X - mean) / torch.sqrt(variance + eps)
#%% failed RuntimeError crossed_variance
def standardise_rows(X, eps=1e-5):
    mean = X.mean(dim=1, keepdim=True)
    variance = X.var(dim=1, unbiased=False)
    return (X - mean) / torch.sqrt(variance + eps)
#%% failed RuntimeError crossed
def standardise_rows(X, eps=1e-5):
    return (X - X.mean(dim=1)) / torch.sqrt(X.var(dim=1, unbiased=False) + eps)
#%% notAttempted
def standardise_rows(X, eps=1e-5):
    """Brings each row of X, of shape (m, d), to mean 0 and variance 1."""
    mean = X.mean(dim=1)
    variance = X.var(dim=1, unbiased=False)
    return (X - mean) / torch.sqrt(variance + eps)
