#%% right
class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.out, self.fc2, self.fc1 = nn.Linear(84, 10), nn.Linear(120, 84), nn.Linear(400, 120)
        self.conv1, self.conv2 = nn.Conv2d(1, 6, 5, padding=2), nn.Conv2d(6, 16, 5)

    def forward(self, X):
        X = F.avg_pool2d(torch.sigmoid(self.conv1(X)), 2)
        X = F.avg_pool2d(torch.sigmoid(self.conv2(X)), 2).flatten(start_dim=1)
        return self.out(torch.sigmoid(self.fc2(torch.sigmoid(self.fc1(X)))))


def lenet():
    return LeNet()
#%% right
def lenet():
    features = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding="same"), nn.Sigmoid(), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.Sigmoid(), nn.AvgPool2d(2))
    decision = nn.Sequential(nn.Linear(400, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid(), nn.Linear(84, 10))
    return nn.Sequential(features, nn.Flatten(), decision)
#%% right
def lenet():
    layers = [nn.Conv2d(1, 6, 5, padding=2), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.AvgPool2d(2), nn.Flatten(),
              nn.Linear(400, 120), nn.Linear(120, 84)]
    net = nn.Sequential()
    for layer in layers:
        net.append(layer)
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            net.append(nn.Sigmoid())
    net.append(nn.Linear(84, 10))
    return net
#%% wrong lenet_relu
def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.AvgPool2d(2),
        nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
#%% wrong lenet_maximum
def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Sigmoid(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.Sigmoid(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(400, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid(), nn.Linear(84, 10))
#%% wrong lenet_softmax
def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Sigmoid(), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.Sigmoid(), nn.AvgPool2d(2),
        nn.Flatten(), nn.Linear(400, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid(), nn.Linear(84, 10),
        nn.Softmax(dim=-1))
#%% wrong
def lenet():
    return nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
#%% failed RuntimeError
def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5), nn.Sigmoid(), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.Sigmoid(), nn.AvgPool2d(2),
        nn.Flatten(), nn.Linear(400, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid(), nn.Linear(84, 10))
#%% notAttempted
def lenet():
    """LeNet for pictures of 1 x 28 x 28."""
    ...  # your code here
