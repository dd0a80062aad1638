#%% right
def newton(f, x, steps=1):
    if steps == 0:
        return x.detach()
    leaf = x.clone().detach().requires_grad_(True)
    first = torch.autograd.grad(f(leaf), leaf, create_graph=True)[0]
    second = torch.autograd.grad(first, leaf)[0]
    return newton(f, leaf.detach() - first.detach() / second, steps - 1)
#%% right
def newton(f, x, steps=1):
    x = x.clone().requires_grad_()
    for _ in range(steps):
        x.grad = None
        slope, = torch.autograd.grad(f(x), x, create_graph=True)
        slope.backward()
        with torch.no_grad():
            x -= slope / x.grad
    return x.detach()
#%% right
def newton(f, x, steps=1):
    def derivative(g):
        def slope(at):
            at = at.requires_grad_() if not at.requires_grad else at
            return torch.autograd.grad(g(at), at, create_graph=True)[0]
        return slope

    for _ in range(steps):
        x = x.detach()
        x = x - derivative(f)(x) / derivative(derivative(f))(x)
    return x.detach()
#%% wrong newton_root
def newton(f, x, steps=1):
    for _ in range(steps):
        x = x.detach().requires_grad_()
        slope, = torch.autograd.grad(f(x), x)
        x = x - f(x) / slope
    return x.detach()
#%% wrong newton_sign
def newton(f, x, steps=1):
    for _ in range(steps):
        x = x.detach().requires_grad_()
        slope, = torch.autograd.grad(f(x), x, create_graph=True)
        x = x + slope / torch.autograd.grad(slope, x)[0]
    return x.detach()
#%% wrong newton_once
def newton(f, x, steps=1):
    x = x.detach().requires_grad_()
    slope, = torch.autograd.grad(f(x), x, create_graph=True)
    return (x - slope / torch.autograd.grad(slope, x)[0]).detach()
#%% failed RuntimeError
def newton(f, x, steps=1):
    x = x.detach().requires_grad_()
    slope, = torch.autograd.grad(f(x), x)
    curvature, = torch.autograd.grad(slope, x)
    return x - slope / curvature
#%% notAttempted
def newton(f, x, steps=1):
    """Newton's method for a minimum of f, from x; returns where it arrives."""
    ...  # your code here
