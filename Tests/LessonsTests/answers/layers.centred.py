#%% right
class Centred(nn.Module):
    def __init__(self):
        super().__init__()

    def forward(self, X):
        return X - X.sum() / X.numel()
#%% right
class Centred(nn.Module):
    def forward(self, X):
        return (X.flatten() - X.flatten().mean()).reshape(X.shape)
#%% right
class Centred(nn.Sequential):
    def forward(self, X):
        mean = torch.mean(X)
        return torch.sub(X, mean)
#%% wrong centred_columns
class Centred(nn.Module):
    def forward(self, X):
        return X - X.mean(dim=0, keepdim=True)
#%% wrong centred_rows
class Centred(nn.Module):
    def forward(self, X):
        return X - X.mean(-1, True)
#%% wrong centred_the_mean
class Centred(nn.Module):
    def forward(self, X):
        return X.mean()
#%% failed NotImplementedError
class Centred(nn.Module):
    def call(self, X):
        return X - X.mean()
#%% notAttempted
class Centred(nn.Module):
    """Subtracts the mean of all numbers."""

    def forward(self, X):
        ...  # your code here
