#%% right
def descend(f, start, steps=50, rate=0.1):
    x = start.clone().requires_grad_()
    for step in range(steps):
        if x.grad is not None:
            x.grad.zero_()
        f(x).backward()
        with torch.no_grad():
            x -= rate * x.grad
    return x.detach()
#%% right
def descend(f, start, steps=50, rate=0.1):
    x = start
    for step in range(steps):
        x = x.detach().requires_grad_()
        slope, = torch.autograd.grad(f(x), x)
        x = x - rate * slope
    return x.detach()
#%% right
def descend(f, start, steps=50, rate=0.1):
    x = start.clone().requires_grad_()
    optimizer = torch.optim.SGD([x], lr=rate)
    for step in range(steps):
        optimizer.zero_grad()
        f(x).backward()
        optimizer.step()
    return x.detach()
#%% wrong descent_piles_up
def descend(f, start, steps=50, rate=0.1):
    x = start.clone().requires_grad_()
    x.grad = torch.zeros_like(x)
    for step in range(steps):
        f(x).backward()
        x.data -= rate * x.grad
    return x.detach()
#%% wrong descent_uphill
def descend(f, start, steps=50, rate=0.1):
    x = start.clone().requires_grad_()
    for step in range(steps):
        f(x).backward()
        with torch.no_grad():
            x += rate * x.grad
        x.grad = None
    return x.detach()
#%% wrong descent_one_step
def descend(f, start, steps=50, rate=0.1):
    x = start.clone().requires_grad_()
    for step in range(steps):
        f(x).backward()
        with torch.no_grad():
            x -= rate * x.grad
        x.grad = None
        return x.detach()
#%% failed RuntimeError
def descend(f, start, steps=50, rate=0.1):
    x = start.clone().requires_grad_()
    for step in range(steps):
        f(x).backward()
        x -= rate * x.grad
    return x
#%% notAttempted
def descend(f, start, steps=50, rate=0.1):
    """Gradient descent on f from `start`; returns where it arrives."""
    x = start.clone().requires_grad_()
    for step in range(steps):
        f(x).backward()
        with torch.no_grad():
            x -= rate * x.grad
    return x.detach()
