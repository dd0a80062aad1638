#%% right
class PreActivation(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.path = nn.Sequential(
            nn.BatchNorm2d(input_channels), nn.ReLU(),
            nn.Conv2d(input_channels, num_channels, 3, stride=strides, padding=1),
            nn.BatchNorm2d(num_channels), nn.ReLU(), nn.Conv2d(num_channels, num_channels, 3, padding=1))
        self.shortcut = nn.Conv2d(input_channels, num_channels, 1, stride=strides) if use_1x1conv else nn.Identity()

    def forward(self, X):
        return self.shortcut(X) + self.path(X)
#%% right
class PreActivation(Residual):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__(input_channels, num_channels, use_1x1conv, strides)
        self.bn1 = nn.BatchNorm2d(input_channels)

    def forward(self, X):
        Y = self.conv2(F.relu(self.bn2(self.conv1(F.relu(self.bn1(X))))))
        return Y + X if self.conv3 is None else Y + self.conv3(X)
#%% right
class PreActivation(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.norms = nn.ModuleList([nn.BatchNorm2d(input_channels), nn.BatchNorm2d(num_channels)])
        self.convs = nn.ModuleList([
            nn.Conv2d(input_channels, num_channels, 3, stride=strides, padding=1),
            nn.Conv2d(num_channels, num_channels, 3, padding=1)])
        self.past = nn.ModuleList([nn.Conv2d(input_channels, num_channels, 1, strides)] if use_1x1conv else [])

    def forward(self, X):
        Y, Z = X, X
        for norm, conv in zip(self.norms, self.convs):
            Y = conv(norm(Y).relu())
        for layer in self.past:
            Z = layer(Z)
        return Z + Y
#%% wrong pre_last_relu
class PreActivation(Residual):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__(input_channels, num_channels, use_1x1conv, strides)
        self.bn1 = nn.BatchNorm2d(input_channels)

    def forward(self, X):
        Y = self.conv2(F.relu(self.bn2(self.conv1(F.relu(self.bn1(X))))))
        return F.relu(Y + X if self.conv3 is None else Y + self.conv3(X))
#%% wrong pre_shortcut_inside
class PreActivation(Residual):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__(input_channels, num_channels, use_1x1conv, strides)
        self.bn1 = nn.BatchNorm2d(input_channels)

    def forward(self, X):
        X = F.relu(self.bn1(X))
        Y = self.conv2(F.relu(self.bn2(self.conv1(X))))
        return Y + X if self.conv3 is None else Y + self.conv3(X)
#%% wrong pre_no_shortcut
class PreActivation(Residual):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__(input_channels, num_channels, use_1x1conv, strides)
        self.bn1 = nn.BatchNorm2d(input_channels)

    def forward(self, X):
        return self.conv2(F.relu(self.bn2(self.conv1(F.relu(self.bn1(X))))))
#%% wrong
class PreActivation(Residual):
    pass
#%% wrong
class PreActivation(Residual):
    def forward(self, X):
        Y = self.conv2(F.relu(self.bn2(self.conv1(F.relu(self.bn1(X))))))
        return Y + X if self.conv3 is None else Y + self.conv3(X)
