#%% right
def my_net():
    return nn.Sequential(
        vgg_block(1, 1, 16), nn.BatchNorm2d(16), vgg_block(1, 16, 32), nn.BatchNorm2d(32),
        nn.Flatten(), nn.Linear(128, 10))
#%% right
def my_net():
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1), nn.BatchNorm2d(16), nn.ReLU(), nn.MaxPool2d(2),
        nin_block(16, 24, 3, padding=1), nn.BatchNorm2d(24), nn.Flatten(), nn.Linear(384, 10))
#%% right
class Mine(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(1, 16, 3, padding=1)
        self.norm = nn.BatchNorm2d(16)
        self.block = Inception(16, 8, (8, 16), (4, 8), 8)
        self.last = nn.Linear(160, 10)

    def forward(self, X):
        X = self.block(F.max_pool2d(F.relu(self.norm(self.stem(X))), 2))
        return self.last(F.max_pool2d(X, 2).flatten(1))


my_net = Mine
#%% wrong net_huge
def my_net():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 400), nn.Tanh(), nn.Linear(400, 10))
#%% wrong net_wrong_classes
def my_net():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 9))
#%% wrong
def my_net():
    return nn.Sequential(nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(1, 10))
#%% failed RuntimeError
def my_net():
    return nn.Sequential(vgg_block(1, 1, 16), vgg_block(1, 32, 32), nn.Flatten(), nn.Linear(128, 10))
#%% notAttempted
def my_net():
    """A network for pictures of 1 x 8 x 8 and ten classes."""
    ...  # your code here
