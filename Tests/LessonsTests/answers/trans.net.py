#%% right
def densenet(channels=64, growth=32, convs=(4, 4, 4, 4), classes=10):
    net = nn.Sequential(nn.Conv2d(1, channels, 7, 2, 3), nn.BatchNorm2d(channels), nn.ReLU(), nn.MaxPool2d(3, 2, 1))
    pairs = plan(channels, growth, convs)
    for number, (goes_in, comes_out) in enumerate(pairs):
        net.append(DenseBlock(convs[number], goes_in, growth))
        if number + 1 < len(pairs):
            net.append(TransitionLayer(comes_out, pairs[number + 1][0]))
    last = pairs[-1][1]
    for layer in [nn.BatchNorm2d(last), nn.ReLU(), nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(), nn.Linear(last, classes)]:
        net.append(layer)
    return net
#%% right
class DenseNet(nn.Module):
    def __init__(self, channels, growth, convs, classes):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(1, channels, 7, 2, 3), nn.BatchNorm2d(channels), nn.ReLU())
        self.body = nn.Sequential()
        for number, count in enumerate(convs):
            if number:
                self.body.append(transition(channels))
                channels = channels // 2
            self.body.append(DenseBlock(count, channels, growth))
            channels += count * growth
        self.norm = nn.BatchNorm2d(channels)
        self.dense = nn.Linear(channels, classes)

    def forward(self, X):
        X = self.body(F.max_pool2d(self.stem(X), 3, 2, 1))
        return self.dense(F.relu(self.norm(X)).mean(dim=(2, 3)))


def densenet(channels=64, growth=32, convs=(4, 4, 4, 4), classes=10):
    return DenseNet(channels, growth, convs, classes)
#%% right
def densenet(channels=64, growth=32, convs=(4, 4, 4, 4), classes=10):
    def blocks():
        width = channels
        for number, count in enumerate(convs):
            yield DenseBlock(count, width, growth)
            width += count * growth
            if number == len(convs) - 1:
                yield from (nn.BatchNorm2d(width), nn.ReLU(), nn.AdaptiveAvgPool2d(1))
                yield from (nn.Flatten(), nn.Linear(width, classes))
            else:
                yield transition(width)
                width //= 2

    return nn.Sequential(
        nn.Conv2d(1, channels, 7, stride=2, padding=3), nn.BatchNorm2d(channels), nn.ReLU(),
        nn.MaxPool2d(3, stride=2, padding=1), *blocks())
#%% wrong net_transition_at_the_end
def densenet(channels=64, growth=32, convs=(4, 4, 4, 4), classes=10):
    parts = [nn.Conv2d(1, channels, 7, 2, 3), nn.BatchNorm2d(channels), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    for count in convs:
        parts.append(DenseBlock(count, channels, growth))
        channels += count * growth
        parts.append(transition(channels))
        channels //= 2
    return nn.Sequential(
        *parts, nn.BatchNorm2d(channels), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(),
        nn.Linear(channels, classes))
#%% wrong net_no_head_norm
def densenet(channels=64, growth=32, convs=(4, 4, 4, 4), classes=10):
    parts = [nn.Conv2d(1, channels, 7, 2, 3), nn.BatchNorm2d(channels), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    for number, count in enumerate(convs):
        parts.append(DenseBlock(count, channels, growth))
        channels += count * growth
        if number < len(convs) - 1:
            parts.append(transition(channels))
            channels //= 2
    return nn.Sequential(
        *parts, nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, classes))
#%% wrong net_no_compression
def densenet(channels=64, growth=32, convs=(4, 4, 4, 4), classes=10):
    parts = [nn.Conv2d(1, channels, 7, 2, 3), nn.BatchNorm2d(channels), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    for number, count in enumerate(convs):
        parts.append(DenseBlock(count, channels, growth))
        channels += count * growth
        if number < len(convs) - 1:
            parts.append(transition(channels, 1.0))
    return nn.Sequential(
        *parts, nn.BatchNorm2d(channels), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(),
        nn.Linear(channels, classes))
#%% failed NameError
def densenet(channels=64, growth=32, convs=(4, 4, 4, 4), classes=10):
    return nn.Sequential(stem, *[DenseBlock(count, channels, growth) for count in convs])
#%% notAttempted
def densenet(channels=64, growth=32, convs=(4, 4, 4, 4), classes=10):
    """DenseNet for pictures with one channel."""
    ...  # your code here
