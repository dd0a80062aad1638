#%% right
def vgg_block(count, input_channels, num_channels):
    block = nn.Sequential()
    for _ in range(count):
        block.append(nn.Conv2d(input_channels, num_channels, 3, padding="same"))
        block.append(nn.ReLU())
        input_channels = num_channels
    block.append(nn.MaxPool2d(2))
    return block
#%% right
class Block(nn.Module):
    def __init__(self, count, input_channels, num_channels):
        super().__init__()
        sizes = [input_channels] + [num_channels] * count
        self.convs = nn.ModuleList(nn.Conv2d(a, b, 3, padding=1) for a, b in zip(sizes, sizes[1:]))

    def forward(self, X):
        for conv in self.convs:
            X = torch.relu(conv(X))
        return F.max_pool2d(X, 2, 2)


vgg_block = Block
#%% right
def vgg_block(count, input_channels, num_channels):
    def conv(source):
        return nn.Sequential(nn.Conv2d(source, num_channels, (3, 3), padding=(1, 1)), nn.ReLU())

    return nn.Sequential(conv(input_channels), *(conv(num_channels) for _ in range(count - 1)), nn.MaxPool2d(2, 2))
#%% wrong vgg_mean
def vgg_block(count, input_channels, num_channels):
    layers = []
    for _ in range(count):
        layers += [nn.Conv2d(input_channels, num_channels, 3, padding=1), nn.ReLU()]
        input_channels = num_channels
    return nn.Sequential(*layers, nn.AvgPool2d(2))
#%% wrong vgg_no_pooling
def vgg_block(count, input_channels, num_channels):
    layers = []
    for _ in range(count):
        layers += [nn.Conv2d(input_channels, num_channels, 3, padding=1), nn.ReLU()]
        input_channels = num_channels
    return nn.Sequential(*layers)
#%% wrong vgg_one_relu
def vgg_block(count, input_channels, num_channels):
    layers = []
    for _ in range(count):
        layers.append(nn.Conv2d(input_channels, num_channels, 3, padding=1))
        input_channels = num_channels
    return nn.Sequential(*layers, nn.ReLU(), nn.MaxPool2d(2))
#%% failed NameError
def vgg_block(count, input_channels, num_channels):
    return nn.Sequential(*[conv_relu(input_channels, num_channels) for _ in range(count)])
#%% notAttempted
def vgg_block(count, input_channels, num_channels):
    """`count` convolutions with ReLUs, and a pooling that halves."""
    ...  # your code here
