#%% right
def central(f, x, h=1e-4):
    slopes = []
    for step in h * torch.eye(x.numel(), dtype=x.dtype):
        step = step.reshape(x.shape)
        slopes.append((f(x + step) - f(x - step)) / (2 * h))
    return torch.stack(slopes).reshape(x.shape)
#%% right
def central(f, x, h=1e-4):
    x, result = x.clone(), torch.empty_like(x)
    flat, out = x.view(-1), result.view(-1)
    for i in range(len(flat)):
        old = flat[i].item()
        flat[i] = old + h
        up = f(x).item()
        flat[i] = old - h
        down = f(x).item()
        flat[i] = old
        out[i] = (up - down) / h / 2
    return result
#%% right
def central(f, x, h=1e-4):
    def moved(index, by):
        flat = x.flatten().clone()
        flat[index] += by
        return f(flat.reshape(x.shape))

    return torch.tensor([(moved(i, h) - moved(i, -h)).item() / (2 * h) for i in range(x.numel())],
                        dtype=x.dtype).reshape(x.shape)
#%% wrong central_one_sided
def central(f, x, h=1e-4):
    steps = h * torch.eye(x.numel(), dtype=x.dtype)
    return torch.stack([(f(x + s.reshape(x.shape)) - f(x)) / h for s in steps]).reshape(x.shape)
#%% wrong central_half
def central(f, x, h=1e-4):
    steps = [h * s.reshape(x.shape) for s in torch.eye(x.numel(), dtype=x.dtype)]
    return torch.stack([(f(x + s) - f(x - s)) / h for s in steps]).reshape(x.shape)
#%% wrong central_all_at_once
def central(f, x, h=1e-4):
    return torch.full_like(x, ((f(x + h) - f(x - h)) / (2 * h)).item())
#%% wrong
def central(f, x, h=1e-4):
    x = x.clone().requires_grad_()
    f(x).backward()
    return x.grad
#%% failed RuntimeError
def central(f, x, h=1e-4):
    return (f(x + h) - f(x - h)).reshape(x.shape) / (2 * h)
#%% notAttempted
def central(f, x, h=1e-4):
    """The slope of f at x, for each entry of x, by central differences."""
    ...  # your code here
