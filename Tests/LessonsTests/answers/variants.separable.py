#%% right
class Separable(nn.Sequential):
    def __init__(self, input_channels, num_channels, stride=1):
        super().__init__(
            nn.Conv2d(input_channels, input_channels, 3, stride, 1, groups=input_channels, bias=False),
            nn.BatchNorm2d(input_channels), nn.ReLU(),
            nn.Conv2d(input_channels, num_channels, 1, bias=False), nn.BatchNorm2d(num_channels), nn.ReLU())
#%% right
class Separable(nn.Module):
    def __init__(self, input_channels, num_channels, stride=1):
        super().__init__()
        self.norms = nn.ModuleList([nn.BatchNorm2d(input_channels), nn.BatchNorm2d(num_channels)])
        self.pointwise = nn.Conv2d(input_channels, num_channels, (1, 1), bias=False)
        self.depthwise = nn.Conv2d(
            input_channels, input_channels, (3, 3), stride=stride, padding=1, groups=input_channels, bias=False)

    def forward(self, X):
        for conv, norm in zip([self.depthwise, self.pointwise], self.norms):
            X = norm(conv(X)).clamp(min=0)
        return X
#%% right
def Separable(input_channels, num_channels, stride=1):
    def part(source, goal, **options):
        return [nn.Conv2d(source, goal, bias=False, **options), nn.BatchNorm2d(goal), nn.ReLU()]

    return nn.Sequential(
        *part(input_channels, input_channels, kernel_size=3, stride=stride, padding=1, groups=input_channels),
        *part(input_channels, num_channels, kernel_size=1))
#%% wrong separable_not_depthwise
class Separable(nn.Sequential):
    def __init__(self, input_channels, num_channels, stride=1):
        super().__init__(
            nn.Conv2d(input_channels, input_channels, 3, stride, 1, bias=False),
            nn.BatchNorm2d(input_channels), nn.ReLU(),
            nn.Conv2d(input_channels, num_channels, 1, bias=False), nn.BatchNorm2d(num_channels), nn.ReLU())
#%% wrong separable_one_relu
class Separable(nn.Sequential):
    def __init__(self, input_channels, num_channels, stride=1):
        super().__init__(
            nn.Conv2d(input_channels, input_channels, 3, stride, 1, groups=input_channels, bias=False),
            nn.BatchNorm2d(input_channels),
            nn.Conv2d(input_channels, num_channels, 1, bias=False), nn.BatchNorm2d(num_channels), nn.ReLU())
#%% wrong separable_no_last_relu
class Separable(nn.Sequential):
    def __init__(self, input_channels, num_channels, stride=1):
        super().__init__(
            nn.Conv2d(input_channels, input_channels, 3, stride, 1, groups=input_channels, bias=False),
            nn.BatchNorm2d(input_channels), nn.ReLU(),
            nn.Conv2d(input_channels, num_channels, 1, bias=False), nn.BatchNorm2d(num_channels))
#%% failed TypeError
class Separable(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3)
#%% notAttempted
class Separable(nn.Module):
    """A depthwise separable convolution, with batch norm and ReLU."""

    def __init__(self, input_channels, num_channels, stride=1):
        super().__init__()
        ...  # look around, then mix

    def forward(self, X):
        ...
