#%% right
def squared_loss(predictions, targets):
    errors = targets - predictions
    return (errors * errors).sum() / len(errors)
#%% right
def squared_loss(predictions, targets):
    return torch.pow(predictions - targets, 2).mean(dim=0)
#%% right
def squared_loss(predictions, targets):
    total = 0.0
    for p, t in zip(predictions, targets):
        total = total + (p - t) ** 2
    return total / len(targets)
#%% wrong loss_absolute
def squared_loss(predictions, targets):
    return torch.abs(predictions - targets).mean()
#%% wrong loss_sum
def squared_loss(predictions, targets):
    return ((predictions - targets) ** 2).sum()
#%% wrong loss_square_of_mean
def squared_loss(predictions, targets):
    return (predictions - targets).mean() ** 2
#%% wrong
def squared_loss(predictions, targets):
    return torch.nn.functional.mse_loss(predictions, targets)
#%% wrong
def squared_loss(predictions, targets):
    return ((predictions - targets) ** 2).mean().item() / 2
#%% notAttempted
def squared_loss(predictions, targets):
    """The mean squared error, a single number."""
    ...  # your code here
