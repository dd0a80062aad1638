#%% right
def dense_chain(functions, X):
    parts = [X]
    for function in functions:
        parts.append(function(torch.cat(parts, dim=1)))
    return torch.cat(parts, dim=1)
#%% right
def dense_chain(functions, X):
    if not functions:
        return X
    return dense_chain(functions[1:], torch.cat([X, functions[0](X)], 1))
#%% right
import functools


def dense_chain(functions, X):
    return functools.reduce(lambda so_far, f: torch.hstack((so_far, f(so_far))), functions, X)
#%% wrong chain_last_alone
def dense_chain(functions, X):
    Y = X
    for function in functions:
        Y = function(Y)
        X = torch.cat((X, Y), dim=1)
    return X
#%% wrong chain_first_alone
def dense_chain(functions, X):
    return torch.cat([X] + [function(X) for function in functions], dim=1)
#%% wrong chain_in_front
def dense_chain(functions, X):
    for function in functions:
        X = torch.cat((function(X), X), dim=1)
    return X
#%% failed NameError
def dense_chain(functions, X):
    for function in functions:
        X = torch.cat((X, layer_of(X)), dim=1)
    return X
#%% wrong
def dense_chain(functions, X):
    for function in functions:
        X = X + function(X)[:, :1]
    return X
#%% notAttempted
def dense_chain(functions, X):
    """Applies each function to all that came before it, joined on axis 1."""
    ...  # your code here
