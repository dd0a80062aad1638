#%% right
def vgg(plan, channels=1, size=224, hidden=4096):
    net = nn.Sequential()
    for count, goal in plan:
        net.append(vgg_block(count, channels, goal))
        channels = goal
    numbers = channels * (size // 2 ** len(plan)) ** 2
    for layer in [nn.Flatten(), nn.Linear(numbers, hidden), nn.ReLU(), nn.Dropout(), nn.Linear(hidden, hidden),
                  nn.ReLU(), nn.Dropout(), nn.Linear(hidden, 10)]:
        net.append(layer)
    return net
#%% right
class VGG(nn.Module):
    def __init__(self, plan, channels, size, hidden):
        super().__init__()
        self.body = nn.Sequential()
        for count, goal in plan:
            self.body.append(vgg_block(count, channels, goal))
            channels, size = goal, size // 2
        self.first = nn.Linear(channels * size ** 2, hidden)
        self.second = nn.Linear(hidden, hidden)
        self.last = nn.Linear(hidden, 10)

    def forward(self, X):
        X = self.body(X).flatten(1)
        X = F.dropout(F.relu(self.first(X)), 0.5, self.training)
        X = F.dropout(F.relu(self.second(X)), 0.5, self.training)
        return self.last(X)


def vgg(plan, channels=1, size=224, hidden=4096):
    return VGG(plan, channels, size, hidden)
#%% right
def vgg(plan, channels=1, size=224, hidden=4096):
    sources = [channels] + [goal for _, goal in plan]
    blocks = [vgg_block(count, source, goal) for source, (count, goal) in zip(sources, plan)]
    with torch.no_grad():
        numbers = nn.Sequential(*blocks)(torch.zeros(1, channels, size, size)).numel()
    def hidden_layer(source):
        return nn.Sequential(nn.Linear(source, hidden), nn.ReLU(), nn.Dropout(0.5))

    return nn.Sequential(*blocks, nn.Flatten(), hidden_layer(numbers), hidden_layer(hidden), nn.Linear(hidden, 10))
#%% wrong head_one_hidden
def vgg(plan, channels=1, size=224, hidden=4096):
    blocks = []
    for count, goal in plan:
        blocks.append(vgg_block(count, channels, goal))
        channels, size = goal, size // 2
    return nn.Sequential(*blocks, nn.Flatten(), nn.Linear(channels * size * size, hidden), nn.ReLU(), nn.Dropout(0.5),
                         nn.Linear(hidden, 10))
#%% wrong head_no_dropout
def vgg(plan, channels=1, size=224, hidden=4096):
    blocks = []
    for count, goal in plan:
        blocks.append(vgg_block(count, channels, goal))
        channels, size = goal, size // 2
    return nn.Sequential(*blocks, nn.Flatten(), nn.Linear(channels * size * size, hidden), nn.ReLU(),
                         nn.Linear(hidden, hidden), nn.ReLU(), nn.Linear(hidden, 10))
#%% wrong head_softmax
def vgg(plan, channels=1, size=224, hidden=4096):
    blocks = []
    for count, goal in plan:
        blocks.append(vgg_block(count, channels, goal))
        channels, size = goal, size // 2
    return nn.Sequential(*blocks, nn.Flatten(), nn.Linear(channels * size * size, hidden), nn.ReLU(), nn.Dropout(0.5),
                         nn.Linear(hidden, hidden), nn.ReLU(), nn.Dropout(0.5), nn.Linear(hidden, 10), nn.Softmax(dim=1))
#%% failed RuntimeError
def vgg(plan, channels=1, size=224, hidden=4096):
    blocks = []
    for count, goal in plan:
        blocks.append(vgg_block(count, channels, goal))
        channels = goal
    return nn.Sequential(*blocks, nn.Flatten(), nn.Linear(channels * size * size, hidden), nn.ReLU(), nn.Dropout(0.5),
                         nn.Linear(hidden, hidden), nn.ReLU(), nn.Dropout(0.5), nn.Linear(hidden, 10))
#%% notAttempted
def vgg(plan, channels=1, size=224, hidden=4096):
    """VGG from a plan: pairs of (number of convolutions, channels)."""
    ...  # your code here
