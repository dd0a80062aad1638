#%% right
def pool2d(X, size, mode="max"):
    windows = X.unfold(0, size, size).unfold(1, size, size)
    return windows.amax(dim=(2, 3)) if mode == "max" else windows.mean(dim=(2, 3))
#%% right
def pool2d(X, size, mode="max"):
    h, w = X.shape[0] // size, X.shape[1] // size
    blocks = X[:h * size, :w * size].reshape(h, size, w, size)
    if mode == "avg":
        return blocks.sum(dim=(1, 3)) / size ** 2
    return blocks.max(dim=3).values.max(dim=1).values
#%% right
def pool2d(X, size, mode="max"):
    pick = {"max": torch.max, "avg": torch.mean}[mode]
    return torch.tensor([
        [pick(X[i:i + size, j:j + size]).item() for j in range(0, X.shape[1] - size + 1, size)]
        for i in range(0, X.shape[0] - size + 1, size)])
#%% wrong pool_always_max
def pool2d(X, size, mode="max"):
    return X.unfold(0, size, size).unfold(1, size, size).amax(dim=(2, 3))
#%% wrong pool_overlapping
def pool2d(X, size, mode="max"):
    windows = X.unfold(0, size, 1).unfold(1, size, 1)
    return windows.amax(dim=(2, 3)) if mode == "max" else windows.mean(dim=(2, 3))
#%% wrong pool_sum
def pool2d(X, size, mode="max"):
    windows = X.unfold(0, size, size).unfold(1, size, size)
    return windows.amax(dim=(2, 3)) if mode == "max" else windows.sum(dim=(2, 3))
#%% failed KeyError
def pool2d(X, size, mode="max"):
    return {"maximum": X.max, "mean": X.mean}[mode]()
#%% notAttempted
def pool2d(X, size, mode="max"):
    """Pooling of a picture, (H, W), with windows of size x size."""
    ...  # your code here
