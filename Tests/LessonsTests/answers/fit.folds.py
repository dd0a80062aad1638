#%% right
def folds(n, k):
    parts = [part.tolist() for part in torch.arange(n).tensor_split(k)]
    return [(sum(parts[:i] + parts[i + 1:], []), parts[i]) for i in range(k)]
#%% right
def folds(n, k):
    edges = [0]
    for i in range(k):
        edges.append(edges[-1] + (n + k - 1 - i) // k)
    return [([j for j in range(n) if not a <= j < b], [j for j in range(a, b)]) for a, b in zip(edges, edges[1:])]
#%% right
def folds(n, k):
    size, rest = divmod(n, k)
    pairs = []
    for i in range(k):
        start = i * size + min(i, rest)
        held = set(range(start, start + size + (1 if i < rest else 0)))
        pairs.append(([j for j in range(n) if j not in held], sorted(held)))
    return pairs
#%% wrong folds_swapped
def folds(n, k):
    parts = [part.tolist() for part in torch.arange(n).tensor_split(k)]
    return [(parts[i], sum(parts[:i] + parts[i + 1:], [])) for i in range(k)]
#%% wrong folds_leak
def folds(n, k):
    parts = [part.tolist() for part in torch.arange(n).tensor_split(k)]
    return [(list(range(n)), part) for part in parts]
#%% wrong
def folds(n, k):
    return [([j for j in range(n) if j % k != i], [j for j in range(n) if j % k == i]) for i in range(k)]
#%% wrong folds_rest_lost
def folds(n, k):
    size = n // k
    return [(list(range(i * size)) + list(range((i + 1) * size, n)), list(range(i * size, (i + 1) * size)))
            for i in range(k)]
#%% failed TypeError
def folds(n, k):
    return [range(n / k) for i in range(k)]
#%% notAttempted
def folds(n, k):
    """k pairs of lists: training indices and validation indices."""
    ...  # your code here
