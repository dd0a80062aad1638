#%% right
@torch.no_grad()
def sgd(params, rate):
    for param in params:
        param.sub_(rate * param.grad)
        param.grad = None
#%% right
def sgd(params, rate):
    for param in params:
        param.data = param.data - rate * param.grad
        param.grad.zero_()
#%% right
def sgd(params, rate):
    with torch.no_grad():
        for i in range(len(params)):
            params[i].add_(params[i].grad, alpha=-rate)
            params[i].grad.fill_(0)
#%% wrong step_lost
def sgd(params, rate):
    for param in params:
        param = param - rate * param.grad
#%% wrong step_uphill
def sgd(params, rate):
    with torch.no_grad():
        for param in params:
            param += rate * param.grad
            param.grad.zero_()
#%% wrong step_not_cleared
def sgd(params, rate):
    with torch.no_grad():
        for param in params:
            param -= rate * param.grad
#%% wrong
def sgd(params, rate):
    optimizer = torch.optim.SGD(params, lr=rate)
    optimizer.step()
    optimizer.zero_grad()
#%% failed RuntimeError
def sgd(params, rate):
    for param in params:
        param -= rate * param.grad
        param.grad.zero_()
#%% notAttempted
def sgd(params, rate):
    """One step of gradient descent for each of the parameters."""
    ...  # your code here
