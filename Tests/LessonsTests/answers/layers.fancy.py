#%% right
class Fancy(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(20, 20)

    def forward(self, X):
        X = torch.relu(self.dense(torch.relu(self.dense(X))))
        while X.norm(p=1) > 1:
            X = 0.5 * X
        return torch.sum(X)
#%% right
class Fancy(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(20, 20)
        self.twice = nn.Sequential(self.dense, nn.ReLU(), self.dense, nn.ReLU())

    def forward(self, X):
        X = self.twice(X)
        total = X.abs().sum().item()
        while total > 1:
            X, total = X / 2, total / 2
        return X.sum()
#%% right
class Fancy(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(20, 20)

    def shrunk(self, X):
        return X if X.abs().sum() <= 1 else self.shrunk(X / 2)

    def forward(self, X):
        for _ in "ab":
            X = self.dense(X).clamp(min=0)
        return self.shrunk(X).sum()
#%% wrong fancy_once
class Fancy(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(20, 20)

    def forward(self, X):
        X = F.relu(self.dense(X))
        while X.abs().sum() > 1:
            X = X / 2
        return X.sum()
#%% wrong fancy_halved_once
class Fancy(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(20, 20)

    def forward(self, X):
        X = F.relu(self.dense(F.relu(self.dense(X))))
        if X.abs().sum() > 1:
            X = X / 2
        return X.sum()
#%% wrong
class Fancy(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(20, 20)
        self.other = nn.Linear(20, 20)

    def forward(self, X):
        X = F.relu(self.other(F.relu(self.dense(X))))
        while X.abs().sum() > 1:
            X = X / 2
        return X.sum()
#%% failed TypeError
class Fancy(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.dense = nn.Linear(size, size)
#%% notAttempted
class Fancy(nn.Module):
    """A dense layer, used twice; then halved until it is small."""

    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(20, 20)

    def forward(self, X):
        ...  # your code here
