#%% right
def powers(x, degree):
    return torch.stack([x ** k for k in range(degree + 1)], dim=1)
#%% right
def powers(x, degree):
    columns = [torch.ones_like(x)]
    for _ in range(degree):
        columns.append(columns[-1] * x)
    return torch.stack(columns).T
#%% right
def powers(x, degree):
    return torch.tensor([[value ** k for k in range(degree + 1)] for value in x.tolist()], dtype=x.dtype)
#%% wrong powers_no_constant
def powers(x, degree):
    return x[:, None] ** torch.arange(1, degree + 1)
#%% wrong powers_one_short
def powers(x, degree):
    return x[:, None] ** torch.arange(degree)
#%% wrong powers_turned
def powers(x, degree):
    return torch.stack([x ** k for k in range(degree + 1)])
#%% failed RuntimeError
def powers(x, degree):
    return x ** torch.arange(degree + 1)
#%% notAttempted
def powers(x, degree):
    """The columns x**0, x**1, ..., x**degree: shape (n, degree + 1)."""
    ...  # your code here
