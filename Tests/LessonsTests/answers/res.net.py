#%% right
def resnet18(width=64, channels=1, classes=10):
    net = nn.Sequential(nn.Conv2d(channels, width, 7, 2, 3), nn.BatchNorm2d(width), nn.ReLU(), nn.MaxPool2d(3, 2, 1))
    source = width
    for number in range(4):
        goal = width * 2 ** number
        net.append(stage(source, goal, 2, first=number == 0))
        source = goal
    for part in (nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(), nn.Linear(source, classes)):
        net.append(part)
    return net
#%% right
class ResNet18(nn.Module):
    def __init__(self, width, channels, classes):
        super().__init__()
        self.fc = nn.Linear(8 * width, classes)
        self.conv = nn.Conv2d(channels, width, 7, stride=2, padding=3)
        self.bn = nn.BatchNorm2d(width)
        self.layer1 = stage(width, width, 2, first=True)
        self.layer2 = stage(width, 2 * width, 2)
        self.layer3 = stage(2 * width, 4 * width, 2)
        self.layer4 = stage(4 * width, 8 * width, 2)

    def forward(self, X):
        X = F.max_pool2d(F.relu(self.bn(self.conv(X))), 3, stride=2, padding=1)
        X = self.layer4(self.layer3(self.layer2(self.layer1(X))))
        return self.fc(X.mean(dim=(2, 3)))


def resnet18(width=64, channels=1, classes=10):
    return ResNet18(width, channels, classes)
#%% right
def resnet18(width=64, channels=1, classes=10):
    layers = [nn.Conv2d(channels, width, 7, stride=2, padding=3), nn.BatchNorm2d(width), nn.ReLU(),
              nn.MaxPool2d(3, stride=2, padding=1), Residual(width, width), Residual(width, width)]
    for c in (width, 2 * width, 4 * width):
        layers += [Residual(c, 2 * c, True, 2), Residual(2 * c, 2 * c)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8 * width, classes))
#%% wrong net_no_pooling
def resnet18(width=64, channels=1, classes=10):
    return nn.Sequential(
        nn.Conv2d(channels, width, 7, 2, 3), nn.BatchNorm2d(width), nn.ReLU(), stage(width, width, 2, True),
        stage(width, 2 * width, 2), stage(2 * width, 4 * width, 2), stage(4 * width, 8 * width, 2),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8 * width, classes))
#%% wrong net_halves_at_once
def resnet18(width=64, channels=1, classes=10):
    return nn.Sequential(
        nn.Conv2d(channels, width, 7, 2, 3), nn.BatchNorm2d(width), nn.ReLU(), nn.MaxPool2d(3, 2, 1),
        stage(width, width, 2), stage(width, 2 * width, 2), stage(2 * width, 4 * width, 2),
        stage(4 * width, 8 * width, 2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8 * width, classes))
#%% wrong net_no_relu
def resnet18(width=64, channels=1, classes=10):
    return nn.Sequential(
        nn.Conv2d(channels, width, 7, 2, 3), nn.BatchNorm2d(width), nn.MaxPool2d(3, 2, 1),
        stage(width, width, 2, True), stage(width, 2 * width, 2), stage(2 * width, 4 * width, 2),
        stage(4 * width, 8 * width, 2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8 * width, classes))
#%% failed RuntimeError
def resnet18(width=64, channels=1, classes=10):
    return nn.Sequential(
        nn.Conv2d(channels, width, 7, 2, 3), nn.BatchNorm2d(width), nn.ReLU(), nn.MaxPool2d(3, 2, 1),
        stage(width, width, 2, True), stage(width, 2 * width, 2), stage(width, 4 * width, 2),
        stage(4 * width, 8 * width, 2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8 * width, classes))
#%% notAttempted
def resnet18(width=64, channels=1, classes=10):
    """ResNet-18, or a slimmer relative of it."""
    ...  # your code here
