#%% right
def stage(input_channels, num_channels, count, first=False):
    opening = Residual(num_channels, num_channels) if first else Residual(input_channels, num_channels, True, 2)
    return nn.Sequential(opening, *(Residual(num_channels, num_channels) for _ in range(count - 1)))
#%% right
def stage(input_channels, num_channels, count, first=False):
    net = nn.Sequential()
    for i in range(count):
        halves = i == 0 and not first
        net.append(Residual(input_channels if i == 0 else num_channels, num_channels,
                            use_1x1conv=halves, strides=2 if halves else 1))
    return net
#%% right
class Stage(nn.Module):
    def __init__(self, input_channels, num_channels, count, first=False):
        super().__init__()
        self.blocks = nn.ModuleList()
        for i in range(count):
            if i or first:
                self.blocks.append(Residual(num_channels, num_channels))
            else:
                self.blocks.append(Residual(input_channels, num_channels, True, 2))

    def forward(self, X):
        for block in self.blocks:
            X = block(X)
        return X


def stage(input_channels, num_channels, count, first=False):
    return Stage(input_channels, num_channels, count, first)
#%% wrong stage_always_halves
def stage(input_channels, num_channels, count, first=False):
    blocks = [Residual(input_channels, num_channels, True, 2)]
    blocks += [Residual(num_channels, num_channels) for _ in range(count - 1)]
    return nn.Sequential(*blocks)
#%% wrong stage_no_stride
def stage(input_channels, num_channels, count, first=False):
    blocks = [Residual(input_channels, num_channels, not first)]
    blocks += [Residual(num_channels, num_channels) for _ in range(count - 1)]
    return nn.Sequential(*blocks)
#%% wrong stage_one_more
def stage(input_channels, num_channels, count, first=False):
    blocks = [] if first else [Residual(input_channels, num_channels, True, 2)]
    if first:
        blocks = [Residual(input_channels, num_channels)]
    blocks += [Residual(num_channels, num_channels) for _ in range(count)]
    return nn.Sequential(*blocks)
#%% wrong
def stage(input_channels, num_channels, count, first=False):
    return nn.Sequential(*[Plain(num_channels) for _ in range(count)])
#%% wrong
def stage(input_channels, num_channels, count, first=False):
    return [Residual(input_channels, num_channels)] * count
#%% notAttempted
def stage(input_channels, num_channels, count, first=False):
    """`count` residual blocks; the first one halves, unless `first`."""
    ...  # your code here
