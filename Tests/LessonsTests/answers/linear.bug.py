#%% right
def loss_of(X, w, b, targets):
    return ((predict(X, w, b) - targets.flatten()) ** 2).mean()
#%% right
def loss_of(X, w, b, targets):
    if targets.ndim == 2:
        targets = targets[:, 0]
    return squared_loss(predict(X, w, b), targets)
#%% right
def loss_of(X, w, b, targets):
    return ((predict(X, w, b)[:, None] - targets.view(-1, 1)) ** 2).mean()
#%% wrong loss_table
def loss_of(X, w, b, targets):
    return squared_loss(predict(X, w, b), targets)
#%% failed RuntimeError
def loss_of(X, w, b, targets):
    return ((predict(X, w, b) - targets.squeeze(0).reshape(2, -1)) ** 2).mean()
#%% wrong loss_first
def loss_of(X, w, b, targets):
    return ((predict(X, w, b) - targets.reshape(-1)[0]) ** 2).mean()
#%% wrong
def loss_of(X, w, b, targets):
    return ((predict(X, w, b) - targets.reshape(-1)) ** 2).sum()
#%% notAttempted
def loss_of(X, w, b, targets):
    """The mean squared error; targets have the shape (n,) or (n, 1)."""
    return ((predict(X, w, b) - targets) ** 2).mean()
