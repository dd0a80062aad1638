#%% right
class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.path = nn.Sequential(
            nn.Conv2d(input_channels, num_channels, 3, stride=strides, padding=1), nn.BatchNorm2d(num_channels),
            nn.ReLU(), nn.Conv2d(num_channels, num_channels, 3, padding=1), nn.BatchNorm2d(num_channels))
        self.shortcut = nn.Conv2d(input_channels, num_channels, 1, stride=strides) if use_1x1conv else nn.Identity()

    def forward(self, X):
        return torch.relu(self.path(X) + self.shortcut(X))
#%% right
class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        if use_1x1conv:
            self.projection = nn.Conv2d(input_channels, num_channels, (1, 1), (strides, strides))
        self.projects = use_1x1conv
        self.bn_a, self.bn_b = nn.BatchNorm2d(num_channels), nn.BatchNorm2d(num_channels)
        self.a = nn.Conv2d(input_channels, num_channels, (3, 3), (strides, strides), (1, 1))
        self.b = nn.Conv2d(num_channels, num_channels, (3, 3), padding="same")

    def forward(self, X):
        past = self.projection(X) if self.projects else X
        Y = self.bn_a(self.a(X)).clamp(min=0)
        return (past + self.bn_b(self.b(Y))).clamp(min=0)
#%% right
class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super(Residual, self).__init__()
        self.conv1 = nn.Conv2d(input_channels, num_channels, kernel_size=3, padding=1, stride=strides)
        self.bn1 = nn.BatchNorm2d(num_channels)
        self.conv2 = nn.Conv2d(num_channels, num_channels, kernel_size=3, padding=1)
        self.bn2 = nn.BatchNorm2d(num_channels)
        if use_1x1conv:
            self.conv3 = nn.Conv2d(input_channels, num_channels, kernel_size=1, stride=strides)
        else:
            self.conv3 = None
        self.relu = nn.ReLU(inplace=True)

    def forward(self, X):
        Y = self.relu(self.bn1(self.conv1(X)))
        Y = self.bn2(self.conv2(Y))
        if self.conv3:
            X = self.conv3(X)
        Y += X
        return self.relu(Y)
#%% wrong residual_early_relu
class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.path = nn.Sequential(
            nn.Conv2d(input_channels, num_channels, 3, stride=strides, padding=1), nn.BatchNorm2d(num_channels),
            nn.ReLU(), nn.Conv2d(num_channels, num_channels, 3, padding=1), nn.BatchNorm2d(num_channels), nn.ReLU())
        self.shortcut = nn.Conv2d(input_channels, num_channels, 1, stride=strides) if use_1x1conv else nn.Identity()

    def forward(self, X):
        return self.path(X) + self.shortcut(X)
#%% wrong residual_no_shortcut
class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.conv1 = nn.Conv2d(input_channels, num_channels, 3, stride=strides, padding=1)
        self.conv2 = nn.Conv2d(num_channels, num_channels, 3, padding=1)
        self.bn1, self.bn2 = nn.BatchNorm2d(num_channels), nn.BatchNorm2d(num_channels)
        self.conv3 = nn.Conv2d(input_channels, num_channels, 1, stride=strides) if use_1x1conv else None

    def forward(self, X):
        return F.relu(self.bn2(self.conv2(F.relu(self.bn1(self.conv1(X))))))
#%% wrong residual_one_norm
class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.conv1 = nn.Conv2d(input_channels, num_channels, 3, stride=strides, padding=1)
        self.conv2 = nn.Conv2d(num_channels, num_channels, 3, padding=1)
        self.bn = nn.BatchNorm2d(num_channels)
        self.conv3 = nn.Conv2d(input_channels, num_channels, 1, stride=strides) if use_1x1conv else None

    def forward(self, X):
        Y = self.bn(self.conv2(F.relu(self.bn(self.conv1(X)))))
        return F.relu(Y + (X if self.conv3 is None else self.conv3(X)))
#%% wrong
class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.conv1 = nn.Conv2d(input_channels, num_channels, 3, stride=strides, padding=1, bias=False)
        self.conv2 = nn.Conv2d(num_channels, num_channels, 3, padding=1, bias=False)
        self.bn1, self.bn2 = nn.BatchNorm2d(num_channels), nn.BatchNorm2d(num_channels)
        self.conv3 = nn.Conv2d(input_channels, num_channels, 1, stride=strides) if use_1x1conv else None

    def forward(self, X):
        Y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(X)))))
        return F.relu(Y + (X if self.conv3 is None else self.conv3(X)))
#%% failed RuntimeError
class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.conv1 = nn.Conv2d(input_channels, num_channels, 3, stride=strides, padding=1)
        self.conv2 = nn.Conv2d(num_channels, num_channels, 3, padding=1)
        self.bn1, self.bn2 = nn.BatchNorm2d(num_channels), nn.BatchNorm2d(num_channels)
        self.conv3 = nn.Conv2d(input_channels, num_channels, 1) if use_1x1conv else None

    def forward(self, X):
        Y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(X)))))
        return F.relu(Y + (X if self.conv3 is None else self.conv3(X)))
#%% notAttempted
class Residual(nn.Module):
    """Two convolutions and a shortcut past them."""

    def __init__(self, input_channels, num_channels,
                 use_1x1conv=False, strides=1):
        super().__init__()
        ...  # two convolutions, two batch norms, perhaps a projection

    def forward(self, X):
        ...  # down the drawing, and mind where the sum is
