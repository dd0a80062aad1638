#%% right
class Bottleneck(nn.Module):
    def __init__(self, input_channels, growth, dropout=0.0):
        super().__init__()
        self.conv2 = nn.Conv2d(4 * growth, growth, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(4 * growth)
        self.conv1 = nn.Conv2d(input_channels, 4 * growth, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(input_channels)
        self.drop = nn.Dropout(p=dropout)

    def forward(self, X):
        Y = self.conv1(torch.relu(self.bn1(X)))
        Y = self.conv2(torch.relu(self.bn2(Y)))
        return torch.cat([X, self.drop(Y)], dim=1)
#%% right
class Bottleneck(nn.Sequential):
    def __init__(self, input_channels, growth, dropout=0.0):
        width = 4 * growth
        super().__init__(
            nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, width, 1, bias=False),
            nn.BatchNorm2d(width), nn.ReLU(), nn.Conv2d(width, growth, 3, padding=1, bias=False))
        self.p = dropout

    def forward(self, X):
        return torch.cat((X, F.dropout(super().forward(X), self.p, self.training)), 1)
#%% right
class Bottleneck(nn.Module):
    def __init__(self, input_channels, growth, dropout=0.0):
        super().__init__()
        def half(source, goal, size):
            return [nn.BatchNorm2d(source), nn.ReLU(), nn.Conv2d(source, goal, size, padding=size // 2, bias=False)]
        self.read = nn.Sequential(*half(input_channels, 4 * growth, 1))
        self.make = nn.Sequential(*half(4 * growth, growth, 3), nn.Dropout(dropout))

    def forward(self, X):
        return torch.cat((X, self.make(self.read(X))), dim=1)
#%% wrong bottleneck_narrow
class Bottleneck(nn.Module):
    def __init__(self, input_channels, growth, dropout=0.0):
        super().__init__()
        self.new = nn.Sequential(
            nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, growth, 1, bias=False),
            nn.BatchNorm2d(growth), nn.ReLU(), nn.Conv2d(growth, growth, 3, padding=1, bias=False), nn.Dropout(dropout))

    def forward(self, X):
        return torch.cat((X, self.new(X)), dim=1)
#%% wrong bottleneck_not_joined
class Bottleneck(nn.Module):
    def __init__(self, input_channels, growth, dropout=0.0):
        super().__init__()
        self.new = nn.Sequential(
            nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, 4 * growth, 1, bias=False),
            nn.BatchNorm2d(4 * growth), nn.ReLU(),
            nn.Conv2d(4 * growth, growth, 3, padding=1, bias=False), nn.Dropout(dropout))

    def forward(self, X):
        return self.new(X)
#%% wrong
class Bottleneck(nn.Module):
    def __init__(self, input_channels, growth, dropout=0.0):
        super().__init__()
        self.new = nn.Sequential(
            nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, 4 * growth, 1, bias=False),
            nn.BatchNorm2d(4 * growth), nn.ReLU(), nn.Conv2d(4 * growth, growth, 3, padding=1, bias=False))
        self.drop = nn.Dropout(dropout)

    def forward(self, X):
        return self.drop(torch.cat((X, self.new(X)), dim=1))
#%% wrong bottleneck_one_relu
class Bottleneck(nn.Module):
    def __init__(self, input_channels, growth, dropout=0.0):
        super().__init__()
        self.new = nn.Sequential(
            nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, 4 * growth, 1, bias=False),
            nn.BatchNorm2d(4 * growth), nn.Conv2d(4 * growth, growth, 3, padding=1, bias=False), nn.Dropout(dropout))

    def forward(self, X):
        return torch.cat((X, self.new(X)), dim=1)
#%% failed TypeError
class Bottleneck(nn.Module):
    def __init__(self, input_channels, growth):
        super().__init__()
        self.new = conv_block(input_channels, growth)

    def forward(self, X):
        return torch.cat((X, self.new(X)), dim=1)
#%% notAttempted
class Bottleneck(nn.Module):
    """A dense layer that reads through a 1 x 1 convolution."""

    def __init__(self, input_channels, growth, dropout=0.0):
        super().__init__()
        ...  # the seven layers of the drawing

    def forward(self, X):
        ...  # the new maps behind the old ones
