#%% right
class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 6, 5), nn.Conv2d(6, 16, 5)
        self.dense1, self.dense2, self.dense3 = nn.Linear(256, 120), nn.Linear(120, 84), nn.Linear(84, 10)
        self.norm1, self.norm2 = BatchNorm(6, 4), BatchNorm(16, 4)
        self.norm3, self.norm4 = BatchNorm(120, 2), BatchNorm(84, 2)

    def forward(self, X):
        X = F.avg_pool2d(torch.sigmoid(self.norm1(self.conv1(X))), 2)
        X = F.avg_pool2d(torch.sigmoid(self.norm2(self.conv2(X))), 2).flatten(1)
        X = torch.sigmoid(self.norm3(self.dense1(X)))
        return self.dense3(torch.sigmoid(self.norm4(self.dense2(X))))


lenet = LeNet
#%% right
def lenet():
    layers = []
    for source, goal in [(1, 6), (6, 16)]:
        layers += [nn.Conv2d(source, goal, 5), BatchNorm(goal, 4), nn.Sigmoid(), nn.AvgPool2d(2)]
    layers.append(nn.Flatten())
    for source, goal in [(256, 120), (120, 84)]:
        layers += [nn.Linear(source, goal), BatchNorm(goal, 2), nn.Sigmoid()]
    layers.append(nn.Linear(84, 10))
    return nn.Sequential(*layers)
#%% right
def lenet():
    maps = nn.Sequential(
        nn.Conv2d(1, 6, (5, 5)), BatchNorm(6, 4), nn.Sigmoid(), nn.AvgPool2d((2, 2)),
        nn.Conv2d(6, 16, (5, 5)), BatchNorm(16, 4), nn.Sigmoid(), nn.AvgPool2d((2, 2)))
    rows = nn.Sequential(
        nn.Linear(16 * 16, 120), BatchNorm(num_features=120, num_dims=2), nn.Sigmoid(),
        nn.Linear(120, 84), BatchNorm(num_features=84, num_dims=2), nn.Sigmoid(), nn.Linear(84, 10))
    return nn.Sequential(maps, nn.Flatten(), rows)
#%% wrong lenet_no_norm
def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5), nn.Sigmoid(), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.Sigmoid(), nn.AvgPool2d(2),
        nn.Flatten(), nn.Linear(256, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid(), nn.Linear(84, 10))
#%% wrong lenet_maximum
def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5), BatchNorm(6, 4), nn.Sigmoid(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), BatchNorm(16, 4), nn.Sigmoid(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(256, 120), BatchNorm(120, 2), nn.Sigmoid(), nn.Linear(120, 84), BatchNorm(84, 2), nn.Sigmoid(),
        nn.Linear(84, 10))
#%% wrong lenet_relu
def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5), BatchNorm(6, 4), nn.ReLU(), nn.AvgPool2d(2),
        nn.Conv2d(6, 16, 5), BatchNorm(16, 4), nn.ReLU(), nn.AvgPool2d(2), nn.Flatten(),
        nn.Linear(256, 120), BatchNorm(120, 2), nn.ReLU(), nn.Linear(120, 84), BatchNorm(84, 2), nn.ReLU(),
        nn.Linear(84, 10))
#%% failed RuntimeError
def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5), BatchNorm(6, 4), nn.Sigmoid(), nn.AvgPool2d(2),
        nn.Conv2d(6, 16, 5), BatchNorm(16, 4), nn.Sigmoid(), nn.AvgPool2d(2),
        nn.Linear(256, 120), BatchNorm(120, 2), nn.Sigmoid(), nn.Linear(120, 84), BatchNorm(84, 2), nn.Sigmoid(),
        nn.Linear(84, 10))
#%% notAttempted
def lenet():
    """LeNet with batch norm, for pictures of 1 x 28 x 28."""
    ...  # your code here
