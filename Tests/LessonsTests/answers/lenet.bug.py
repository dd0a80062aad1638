#%% right
def loss_of(net, X, y):
    return nn.CrossEntropyLoss()(net(X), y)
#%% right
def loss_of(net, X, y):
    return F.nll_loss(F.log_softmax(net(X), dim=1), y)
#%% right
def loss_of(net, X, y):
    scores = net(X)
    return (torch.logsumexp(scores, dim=1) - scores[torch.arange(len(y)), y]).mean()
#%% wrong loss_twice
def loss_of(net, X, y):
    return F.cross_entropy(net(X).softmax(dim=1), y)
#%% wrong loss_logarithms_missing
def loss_of(net, X, y):
    return F.nll_loss(net(X).softmax(dim=1), y)
#%% wrong loss_wrong_axis
def loss_of(net, X, y):
    return F.nll_loss(F.log_softmax(net(X), dim=0), y)
#%% wrong
def loss_of(net, X, y):
    return F.cross_entropy(net(X), y, reduction="sum")
#%% failed RuntimeError
def loss_of(net, X, y):
    return F.cross_entropy(net(X), y[:, None].float())
#%% notAttempted
def loss_of(net, X, y):
    """The cross-entropy of the network's answers."""
    probabilities = F.softmax(net(X), dim=1)
    return F.cross_entropy(probabilities, y)
