#%% right
class Hurried(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1)
        self.bn2 = nn.BatchNorm2d(channels)

    def forward(self, X):
        shortcut = X
        X = F.relu(self.bn1(self.conv1(X)))
        Y = self.bn2(self.conv2(X))
        return F.relu(Y + shortcut)
#%% right
class Hurried(Residual):
    def __init__(self, channels):
        super().__init__(channels, channels)
#%% right
class Hurried(Plain):
    def forward(self, X):
        Y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(X)))))
        return torch.maximum(X + Y, torch.zeros(()))
#%% right
def Hurried(channels):
    return Residual(channels, channels)
#%% wrong hurried_middle
class Hurried(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1)
        self.bn2 = nn.BatchNorm2d(channels)

    def forward(self, X):
        X = F.relu(self.bn1(self.conv1(X)))
        Z = self.bn2(self.conv2(X))
        return F.relu(X + Z)
#%% wrong hurried_plain
class Hurried(Plain):
    pass
#%% wrong hurried_conv
class Hurried(Plain):
    def forward(self, X):
        X = self.conv1(X)
        Y = F.relu(self.bn1(X))
        return F.relu(self.bn2(self.conv2(Y)) + X)
#%% wrong
class Hurried(Plain):
    def forward(self, X):
        return self.bn2(self.conv2(F.relu(self.bn1(self.conv1(X))))) + X
#%% failed NameError
class Hurried(Plain):
    def forward(self, X):
        return F.relu(self.bn2(self.conv2(Y)) + X)
#%% notAttempted
class Hurried(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1)
        self.bn2 = nn.BatchNorm2d(channels)

    def forward(self, X):
        X = F.relu(self.bn1(self.conv1(X)))
        Y = self.bn2(self.conv2(X))
        return F.relu(Y + X)
