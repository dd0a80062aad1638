#%% right
def nin_block(input_channels, num_channels, kernel_size, stride=1, padding=0):
    layers = [nn.Conv2d(input_channels, num_channels, kernel_size, stride=stride, padding=padding), nn.ReLU()]
    for _ in range(2):
        layers += [nn.Conv2d(num_channels, num_channels, 1), nn.ReLU()]
    return nn.Sequential(*layers)
#%% right
class Block(nn.Module):
    def __init__(self, input_channels, num_channels, kernel_size, stride=1, padding=0):
        super().__init__()
        self.mix1, self.mix2 = nn.Conv2d(num_channels, num_channels, 1), nn.Conv2d(num_channels, num_channels, 1)
        self.look = nn.Conv2d(input_channels, num_channels, kernel_size, stride, padding)

    def forward(self, X):
        return F.relu(self.mix2(F.relu(self.mix1(F.relu(self.look(X))))))


def nin_block(*sizes):
    return Block(*sizes)
#%% right
def nin_block(input_channels, num_channels, kernel_size, stride=1, padding=0):
    net = nn.Sequential()
    for number, (k, s, p) in enumerate([(kernel_size, stride, padding), (1, 1, 0), (1, 1, 0)]):
        net.append(nn.Conv2d(num_channels if number else input_channels, num_channels, k, s, p))
        net.append(nn.ReLU())
    return net
#%% wrong nin_one_mixer
def nin_block(input_channels, num_channels, kernel_size, stride=1, padding=0):
    return nn.Sequential(
        nn.Conv2d(input_channels, num_channels, kernel_size, stride, padding), nn.ReLU(),
        nn.Conv2d(num_channels, num_channels, 1), nn.ReLU())
#%% wrong nin_last_relu
def nin_block(input_channels, num_channels, kernel_size, stride=1, padding=0):
    return nn.Sequential(
        nn.Conv2d(input_channels, num_channels, kernel_size, stride, padding), nn.ReLU(),
        nn.Conv2d(num_channels, num_channels, 1), nn.ReLU(), nn.Conv2d(num_channels, num_channels, 1))
#%% wrong nin_large_mixers
def nin_block(input_channels, num_channels, kernel_size, stride=1, padding=0):
    return nn.Sequential(
        nn.Conv2d(input_channels, num_channels, kernel_size, stride, padding), nn.ReLU(),
        nn.Conv2d(num_channels, num_channels, 3, padding=1), nn.ReLU(),
        nn.Conv2d(num_channels, num_channels, 3, padding=1), nn.ReLU())
#%% failed TypeError
def nin_block(input_channels, num_channels):
    return nn.Conv2d(input_channels, num_channels, 1)
#%% notAttempted
def nin_block(input_channels, num_channels, kernel_size, stride=1, padding=0):
    """A convolution and two 1 x 1 convolutions, each with a ReLU."""
    ...  # your code here
