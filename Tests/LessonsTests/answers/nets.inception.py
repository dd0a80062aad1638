#%% right
class Inception(nn.Module):
    def __init__(self, input_channels, c1, c2, c3, c4):
        super().__init__()
        self.p1 = nn.Conv2d(input_channels, c1, 1)
        self.p2a = nn.Conv2d(input_channels, c2[0], 1)
        self.p2b = nn.Conv2d(c2[0], c2[1], 3, padding=1)
        self.p3a = nn.Conv2d(input_channels, c3[0], 1)
        self.p3b = nn.Conv2d(c3[0], c3[1], 5, padding=2)
        self.p4 = nn.Conv2d(input_channels, c4, 1)

    def forward(self, X):
        a = F.relu(self.p1(X))
        b = F.relu(self.p2b(F.relu(self.p2a(X))))
        c = F.relu(self.p3b(F.relu(self.p3a(X))))
        d = F.relu(self.p4(F.max_pool2d(X, 3, stride=1, padding=1)))
        return torch.cat((a, b, c, d), dim=1)
#%% right
class Inception(nn.Module):
    def __init__(self, input_channels, c1, c2, c3, c4):
        super().__init__()
        def conv(source, goal, size=1):
            return [nn.Conv2d(source, goal, size, padding=size // 2), nn.ReLU()]
        self.paths = nn.ModuleList([
            nn.Sequential(*conv(input_channels, c1)),
            nn.Sequential(*conv(input_channels, c2[0]), *conv(*c2, 3)),
            nn.Sequential(*conv(input_channels, c3[0]), *conv(*c3, 5)),
            nn.Sequential(nn.MaxPool2d(3, 1, 1), *conv(input_channels, c4))])

    def forward(self, X):
        return torch.cat([path(X) for path in self.paths], 1)
#%% right
class Inception(nn.Module):
    def __init__(self, input_channels, c1, c2, c3, c4):
        super().__init__()
        self.fourth = nn.Conv2d(input_channels, c4, kernel_size=1)
        self.first = nn.Conv2d(input_channels, c1, kernel_size=1)
        self.second = nn.Sequential(nn.Conv2d(input_channels, c2[0], 1), nn.ReLU(), nn.Conv2d(*c2, 3, padding=1))
        self.third = nn.Sequential(nn.Conv2d(input_channels, c3[0], 1), nn.ReLU(), nn.Conv2d(*c3, 5, padding=2))

    def forward(self, X):
        fourth = self.fourth(F.max_pool2d(X, kernel_size=3, stride=1, padding=1))
        return torch.cat([self.first(X), self.second(X), self.third(X), fourth], dim=1).relu()
#%% wrong inception_relus_at_the_end
class Inception(nn.Module):
    def __init__(self, input_channels, c1, c2, c3, c4):
        super().__init__()
        self.first = nn.Conv2d(input_channels, c1, kernel_size=1)
        self.second = nn.Sequential(nn.Conv2d(input_channels, c2[0], 1), nn.ReLU(), nn.Conv2d(*c2, 3, padding=1))
        self.third = nn.Sequential(nn.Conv2d(input_channels, c3[0], 1), nn.ReLU(), nn.Conv2d(*c3, 5, padding=2))
        self.fourth = nn.Sequential(nn.MaxPool2d(3, 1, 1), nn.Conv2d(input_channels, c4, 1))

    def forward(self, X):
        return torch.cat([self.first(X), self.second(X), self.third(X), self.fourth(X)], dim=1)
#%% wrong inception_no_pooling
class Inception(nn.Module):
    def __init__(self, input_channels, c1, c2, c3, c4):
        super().__init__()
        self.first = nn.Conv2d(input_channels, c1, kernel_size=1)
        self.second = nn.Sequential(nn.Conv2d(input_channels, c2[0], 1), nn.ReLU(), nn.Conv2d(*c2, 3, padding=1))
        self.third = nn.Sequential(nn.Conv2d(input_channels, c3[0], 1), nn.ReLU(), nn.Conv2d(*c3, 5, padding=2))
        self.fourth = nn.Conv2d(input_channels, c4, 1)

    def forward(self, X):
        return torch.cat([self.first(X), self.second(X), self.third(X), self.fourth(X)], dim=1).relu()
#%% wrong inception_order
class Inception(nn.Module):
    def __init__(self, input_channels, c1, c2, c3, c4):
        super().__init__()
        self.first = nn.Conv2d(input_channels, c1, kernel_size=1)
        self.second = nn.Sequential(nn.Conv2d(input_channels, c2[0], 1), nn.ReLU(), nn.Conv2d(*c2, 3, padding=1))
        self.third = nn.Sequential(nn.Conv2d(input_channels, c3[0], 1), nn.ReLU(), nn.Conv2d(*c3, 5, padding=2))
        self.fourth = nn.Sequential(nn.MaxPool2d(3, 1, 1), nn.Conv2d(input_channels, c4, 1))

    def forward(self, X):
        return torch.cat([self.first(X), self.third(X), self.second(X), self.fourth(X)], dim=1).relu()
#%% failed TypeError
class Inception(nn.Module):
    def __init__(self, input_channels, c1, c2):
        super().__init__()
        self.path = nn.Conv2d(input_channels, c1, 1)
#%% notAttempted
class Inception(nn.Module):
    """Four paths side by side, joined on the channels."""

    def __init__(self, input_channels, c1, c2, c3, c4):
        super().__init__()
        ...  # four paths

    def forward(self, X):
        ...  # all of them from X, side by side
