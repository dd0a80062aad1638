#%% right
def to_unit(X):
    X = X - X.min()
    return X / X.max()
#%% right
def to_unit(X):
    flat = X.flatten().sort().values
    return (X - flat[0]) / (flat[-1] - flat[0])
#%% right
def to_unit(X):
    return 1 - (torch.max(X) - X) / (torch.max(X) - torch.min(X))
#%% wrong unit_by_the_largest
def to_unit(X):
    return X / X.max()
#%% wrong unit_only_shifted
def to_unit(X):
    return X - X.min()
#%% wrong unit_columns
def to_unit(X):
    low = X.amin(dim=0)
    return (X - low) / (X.amax(dim=0) - low)
#%% wrong
def to_unit(X):
    return torch.sigmoid(X)
#%% failed TypeError
def to_unit(X):
    low = X.min(dim=0)
    return (X - low) / X.max(dim=0)
#%% notAttempted
def to_unit(X):
    """X, of any shape, scaled to lie between 0 and 1."""
    ...  # your code here
