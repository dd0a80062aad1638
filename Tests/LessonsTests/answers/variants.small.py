#%% right
def tiny_net():
    return nn.Sequential(
        nn.Conv2d(1, 12, 3, padding=1, bias=False), nn.BatchNorm2d(12), nn.ReLU(), Separable(12, 24, 2),
        Separable(24, 32), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(32, 10))
#%% right
class Tiny(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(1, 16, 3, padding=1), nn.BatchNorm2d(16), nn.ReLU())
        self.body = Separable(16, 32, stride=2)
        self.head = nn.Linear(128, 10)

    def forward(self, X):
        return self.head(F.max_pool2d(self.body(self.stem(X)), 2).flatten(1))


tiny_net = Tiny
#%% right
def tiny_net():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 10))
#%% wrong net_huge
def tiny_net():
    return nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 32, 3), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(32, 10))
#%% wrong net_wrong_classes
def tiny_net():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 9))
#%% wrong net_blind
def tiny_net():
    return nn.Sequential(nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(1, 10))
#%% failed RuntimeError
def tiny_net():
    return nn.Sequential(Separable(4, 8), nn.Flatten(), nn.Linear(512, 10))
#%% notAttempted
def tiny_net():
    """A network for pictures of 1 x 8 x 8, with at most 3000 numbers."""
    ...  # your code here
