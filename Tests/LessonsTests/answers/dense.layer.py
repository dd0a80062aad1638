#%% right
def conv_block(input_channels, num_channels):
    block = nn.Sequential()
    block.add_module("norm", nn.BatchNorm2d(input_channels))
    block.add_module("relu", nn.ReLU(inplace=True))
    block.add_module("conv", nn.Conv2d(input_channels, num_channels, 3, 1, 1))
    return block
#%% right
class Layer(nn.Module):
    def __init__(self, input_channels, num_channels):
        super().__init__()
        self.conv = nn.Conv2d(input_channels, num_channels, (3, 3), padding="same")
        self.norm = nn.BatchNorm2d(input_channels)

    def forward(self, X):
        return self.conv(torch.relu(self.norm(X)))


conv_block = Layer
#%% right
def conv_block(input_channels, num_channels):
    layers = [nn.BatchNorm2d(input_channels), nn.ReLU()]
    layers.append(nn.Conv2d(input_channels, num_channels, kernel_size=3, padding=3 // 2))
    return nn.Sequential(*layers)
#%% wrong layer_conv_first
def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.Conv2d(input_channels, num_channels, 3, padding=1), nn.BatchNorm2d(num_channels), nn.ReLU())
#%% wrong layer_relu_first
def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.ReLU(), nn.BatchNorm2d(input_channels), nn.Conv2d(input_channels, num_channels, 3, padding=1))
#%% wrong layer_shrinks
def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, num_channels, 3))
#%% wrong
def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels), nn.ReLU(), nn.Conv2d(input_channels, num_channels, 5, padding=2))
#%% wrong
def conv_block(input_channels, num_channels):
    return [nn.BatchNorm2d(input_channels), nn.ReLU()]
#%% wrong
def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(num_channels), nn.ReLU(), nn.Conv2d(input_channels, num_channels, 3, padding=1))
#%% notAttempted
def conv_block(input_channels, num_channels):
    """Batch norm, ReLU, and a 3 x 3 convolution that keeps the size."""
    ...  # your code here
