#%% right
def standardise(X, eps=1e-5):
    return (X - X.mean(dim=0)) / (X.var(dim=0, unbiased=False) + eps).sqrt()
#%% right
def standardise(X, eps=1e-5):
    m = X.shape[0]
    centred = X - X.sum(dim=0, keepdim=True) / m
    return centred * torch.rsqrt((centred * centred).sum(dim=0, keepdim=True) / m + eps)
#%% right
def standardise(X, eps=1e-5):
    columns = []
    for j in range(X.shape[1]):
        column = X[:, j]
        variance = (column ** 2).mean() - column.mean() ** 2
        columns.append((column - column.mean()) / (variance.clamp(min=0) + eps) ** 0.5)
    return torch.stack(columns, dim=1)
#%% right
standardise = lambda X, eps=1e-5: (X - X.mean(0)) / (((X - X.mean(0)) ** 2).mean(0) + eps) ** 0.5
#%% wrong standardised_unbiased
def standardise(X, eps=1e-5):
    return (X - X.mean(dim=0)) / torch.sqrt(X.var(dim=0) + eps)
#%% wrong standardised_no_eps
def standardise(X, eps=1e-5):
    return (X - X.mean(dim=0)) / torch.sqrt(X.var(dim=0, unbiased=False))
#%% wrong standardised_eps_outside
def standardise(X, eps=1e-5):
    return (X - X.mean(dim=0)) / (X.std(dim=0, unbiased=False) + eps)
#%% wrong standardised_rows
def standardise(X, eps=1e-5):
    return (X - X.mean(dim=1, keepdim=True)) / torch.sqrt(X.var(dim=1, unbiased=False, keepdim=True) + eps)
#%% wrong
def standardise(X, eps=1e-5):
    return torch.zeros(X.shape)
#%% wrong
def standardise(X, eps=1e-5):
    return X.mean(dim=0)
#%% wrong
def standardise(X, eps=1e-5):
    (X - X.mean(dim=0)) / (X.var(dim=0, unbiased=False) + eps).sqrt()
#%% failed NameError
def standardise(X, eps=1e-5):
    return (X - mean) / torch.sqrt(var + eps)
#%% failed TypeError
def standardise(X):
    return (X - X.mean(dim=0)) / (X.var(dim=0, unbiased=False) + 1e-5).sqrt()
#%% failed TypeError
standardise = 3
#%% notAttempted
def standardise(X, eps=1e-5):
    """Brings each column of X, of shape (m, d), to mean 0 and variance 1."""
    ...  # your code here
