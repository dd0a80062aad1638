#%% right
def penalised(features, w, targets, decay):
    loss = F.mse_loss(features @ w, targets)
    for weight in w[1:]:
        loss = loss + decay * weight ** 2 / 2
    return loss
#%% right
def penalised(features, w, targets, decay):
    mask = torch.ones_like(w)
    mask[0] = 0
    return (features @ w - targets).square().mean() + 0.5 * decay * (mask * w) @ (mask * w)
#%% right
def penalised(features, w, targets, decay):
    return ((features @ w - targets) ** 2).mean() + decay * ((w ** 2).sum() - w[0] ** 2) / 2
#%% wrong penalty_bias_too
def penalised(features, w, targets, decay):
    return ((features @ w - targets) ** 2).mean() + decay / 2 * (w ** 2).sum()
#%% wrong penalty_not_half
def penalised(features, w, targets, decay):
    return ((features @ w - targets) ** 2).mean() + decay * (w[1:] ** 2).sum()
#%% wrong penalty_absolute
def penalised(features, w, targets, decay):
    return ((features @ w - targets) ** 2).mean() + decay / 2 * w[1:].abs().sum()
#%% wrong
def penalised(features, w, targets, decay):
    return ((features @ w - targets) ** 2).mean()
#%% failed RuntimeError
def penalised(features, w, targets, decay):
    return ((features @ w[1:] - targets) ** 2).mean() + decay / 2 * (w[1:] ** 2).sum()
#%% notAttempted
def penalised(features, w, targets, decay):
    """Mean squared error, and decay / 2 times the squared weights but w[0]."""
    ...  # your code here
