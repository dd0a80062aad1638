#%% right
def choose_degree(x, y, k=5, highest=8):
    def validation_error(degree):
        return sum(error(x[b], y[b], fitted(x[a], y[a], degree)) for a, b in folds(len(x), k))

    return min(range(highest + 1), key=validation_error)
#%% right
def choose_degree(x, y, k=5, highest=8):
    table = torch.zeros(highest + 1, k)
    for column, (training, validation) in enumerate(folds(len(x), k)):
        for degree in range(highest + 1):
            table[degree, column] = error(x[validation], y[validation], fitted(x[training], y[training], degree))
    return table.mean(dim=1).argmin().item()
#%% right
def choose_degree(x, y, k=5, highest=8):
    best, chosen = float("inf"), None
    for degree in range(highest + 1):
        errors = []
        for training, validation in folds(len(x), k):
            errors.append(error(x[validation], y[validation], fitted(x[training], y[training], degree)))
        if sum(errors) < best:
            best, chosen = sum(errors), degree
    return chosen
#%% wrong choice_straight
def choose_degree(x, y, k=5, highest=8):
    return 1
#%% wrong
def choose_degree(x, y, k=5, highest=8):
    return 2.5
#%% wrong choice_first
def choose_degree(x, y, k=5, highest=8):
    return 0
#%% failed NameError
def choose_degree(x, y, k=5, highest=8):
    return min(errors_by_degree)
#%% notAttempted
def choose_degree(x, y, k=5, highest=8):
    """The degree with the smallest validation error over k folds."""
    ...  # your code here
