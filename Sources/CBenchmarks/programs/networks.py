# Steps of training and predictions of the networks that lessons train.
import torch
import torch.nn.functional as F
from torch import nn

class Residual(nn.Module):
    def __init__(self, channels, filters, stride=1, project=False):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, filters, 3, padding=1, stride=stride)
        self.conv2 = nn.Conv2d(filters, filters, 3, padding=1)
        self.conv3 = nn.Conv2d(channels, filters, 1, stride=stride) if project else None
        self.bn1 = nn.BatchNorm2d(filters)
        self.bn2 = nn.BatchNorm2d(filters)

    def forward(self, X):
        Y = F.relu(self.bn1(self.conv1(X)))
        Y = self.bn2(self.conv2(Y))
        if self.conv3 is not None:
            X = self.conv3(X)
        return F.relu(Y + X)

def stem():
    return [nn.Conv2d(1, 64, 7, 2, 3), nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]

def resnet18():
    layers = stem() + [Residual(64, 64), Residual(64, 64)]
    for channels in (64, 128, 256):
        layers += [Residual(channels, 2 * channels, 2, True), Residual(2 * channels, 2 * channels)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 10))

class DenseBlock(nn.Module):
    def __init__(self, count, channels, growth):
        super().__init__()
        self.net = nn.ModuleList()
        for i in range(count):
            given = channels + i * growth
            self.net.append(
                nn.Sequential(nn.BatchNorm2d(given), nn.ReLU(), nn.Conv2d(given, growth, 3, padding=1)))

    def forward(self, X):
        for block in self.net:
            X = torch.cat((X, block(X)), 1)
        return X

def densenet():
    layers, channels = stem(), 64
    for i in range(4):
        layers.append(DenseBlock(4, channels, 32))
        channels += 4 * 32
        if i < 3:
            layers += [nn.BatchNorm2d(channels), nn.ReLU(), nn.Conv2d(channels, channels // 2, 1), nn.AvgPool2d(2, 2)]
            channels //= 2
    return nn.Sequential(*layers, nn.BatchNorm2d(channels), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(),
                         nn.Linear(channels, 10))

def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5), nn.BatchNorm2d(6), nn.Sigmoid(), nn.MaxPool2d(2, 2),
        nn.Conv2d(6, 16, 5), nn.BatchNorm2d(16), nn.Sigmoid(), nn.MaxPool2d(2, 2), nn.Flatten(),
        nn.Linear(256, 120), nn.BatchNorm1d(120), nn.Sigmoid(),
        nn.Linear(120, 84), nn.BatchNorm1d(84), nn.Sigmoid(), nn.Linear(84, 10))

def train(name, net, size):
    torch.manual_seed(0)
    optimizer = torch.optim.Adam(net.parameters(), 1e-3)
    images, labels = torch.rand(size), torch.randint(0, 10, (size[0],))
    def step():
        optimizer.zero_grad()
        F.cross_entropy(net(images), labels).backward()
        optimizer.step()
    measure(name, step)

def predict(name, net, size):
    torch.manual_seed(0)
    net.eval()
    images = torch.rand(size)
    def step():
        with torch.no_grad():
            net(images)
    measure(name, step)

