#%% right
def accuracy(net, X, y):
    right = 0
    with torch.no_grad():
        for scores, label in zip(net(X), y):
            right += scores.argmax().item() == label.item()
    return right / len(y)
#%% right
@torch.no_grad()
def accuracy(net, X, y):
    return torch.sum(net(X).max(dim=1).indices == y).item() / y.numel()
#%% right
def accuracy(net, X, y):
    guesses = F.softmax(net(X), dim=1).topk(1).indices[:, 0]
    return 1.0 - (guesses != y).double().mean().item()
#%% wrong accuracy_count
def accuracy(net, X, y):
    return (net(X).argmax(dim=1) == y).sum().item()
#%% wrong accuracy_percent
def accuracy(net, X, y):
    return 100 * (net(X).argmax(dim=1) == y).float().mean().item()
#%% wrong accuracy_errors
def accuracy(net, X, y):
    return (net(X).argmax(dim=1) != y).float().mean().item()
#%% failed NotImplementedError
def accuracy(net, X, y):
    return (net(X).argmax(dim=1) == y).mean().item()
#%% notAttempted
def accuracy(net, X, y):
    """The share of the pictures X whose class net guesses rightly."""
    ...  # your code here
