#%% right
def batches(size, X, y):
    for chosen in torch.randperm(len(X)).split(size):
        yield X[chosen], y[chosen]
#%% right
import random


def batches(size, X, y):
    indices = list(range(len(X)))
    random.shuffle(indices)
    while indices:
        chosen, indices = indices[:size], indices[size:]
        yield X[chosen], y[chosen]
#%% right
def batches(size, X, y):
    order = torch.rand(len(X)).argsort()
    X, y = X[order], y[order]
    return ((X[i:i + size], y[i:i + size]) for i in range(0, len(X), size))
#%% wrong batches_in_order
def batches(size, X, y):
    for start in range(0, len(X), size):
        yield X[start:start + size], y[start:start + size]
#%% wrong
def batches(size, X, y):
    for _ in range(0, len(X), size):
        chosen = torch.randint(0, len(X), (size,))
        yield X[chosen], y[chosen]
#%% wrong
def batches(size, X, y):
    for a, b in zip(torch.randperm(len(X)).split(size), torch.randperm(len(X)).split(size)):
        yield X[a], y[b]
#%% wrong batches_rest_lost
def batches(size, X, y):
    order = torch.randperm(len(X))
    for start in range(0, len(X) - size + 1, size):
        yield X[order[start:start + size]], y[order[start:start + size]]
#%% failed ValueError
def batches(size, X, y):
    order = torch.randperm(len(X))
    for start in range(0, len(X), size):
        return X[order[start:start + size]]
    yield
#%% notAttempted
def batches(size, X, y):
    """Yields shuffled batches (rows of X, entries of y) of `size` examples."""
    ...  # your code here
