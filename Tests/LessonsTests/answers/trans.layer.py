#%% right
class TransitionLayer(nn.Sequential):
    def __init__(self, input_channels, num_channels):
        super().__init__(
            nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, num_channels, 1), nn.AvgPool2d(2))
#%% right
class TransitionLayer(nn.Module):
    def __init__(self, input_channels, num_channels):
        super().__init__()
        self.c = nn.Conv2d(input_channels, num_channels, kernel_size=(1, 1))
        self.b = nn.BatchNorm2d(input_channels)

    def forward(self, X):
        return halve(self.c(self.b(X).clamp(min=0)))
#%% right
def TransitionLayer(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels), nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=1),
        nn.AvgPool2d(kernel_size=2, stride=2))
#%% right
class TransitionLayer(nn.Module):
    def __init__(self, input_channels, num_channels):
        super().__init__()
        self.norm, self.conv = nn.BatchNorm2d(input_channels), nn.Conv2d(input_channels, num_channels, 1)

    def forward(self, X):
        return self.conv(F.avg_pool2d(torch.relu(self.norm(X)), 2))
#%% wrong transition_maximum
class TransitionLayer(nn.Sequential):
    def __init__(self, input_channels, num_channels):
        super().__init__(
            nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, num_channels, 1), nn.MaxPool2d(2))
#%% wrong transition_no_relu
class TransitionLayer(nn.Sequential):
    def __init__(self, input_channels, num_channels):
        super().__init__(
            nn.BatchNorm2d(input_channels), nn.Conv2d(input_channels, num_channels, 1), nn.AvgPool2d(2))
#%% wrong transition_conv_first
class TransitionLayer(nn.Sequential):
    def __init__(self, input_channels, num_channels):
        super().__init__(
            nn.Conv2d(input_channels, num_channels, 1), nn.BatchNorm2d(num_channels), nn.ReLU(), nn.AvgPool2d(2))
#%% wrong transition_no_pooling
class TransitionLayer(nn.Sequential):
    def __init__(self, input_channels, num_channels):
        super().__init__(nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, num_channels, 1))
#%% failed TypeError
class TransitionLayer(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 1)
#%% notAttempted
class TransitionLayer(nn.Module):
    """Narrows to num_channels, and halves height and width."""

    def __init__(self, input_channels, num_channels):
        super().__init__()
        ...  # batch norm, convolution, pooling

    def forward(self, X):
        ...  # in the order of the sentence
