"""Trains a small network from a seed and prints the loss of every step."""

import torch
from torch import nn
from torch.nn import functional as F
from etude import data
from etude.models import DenseBlock, LeNetBN, Residual, TransitionLayer

NET, DATA, STEPS = "lenet_bn", "digits", 200


def resnet():
    return nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=3, padding=1), nn.BatchNorm2d(8), nn.ReLU(),
        Residual(8, 8), Residual(8, 16, stride=2), Residual(16, 32, stride=2),
        nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(), nn.Linear(32, 10))


def densenet():
    return nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=3, padding=1), nn.BatchNorm2d(8), nn.ReLU(),
        DenseBlock(2, 8, 8), TransitionLayer(24, 12), DenseBlock(2, 12, 8), nn.BatchNorm2d(28), nn.ReLU(),
        nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(), nn.Linear(28, 10))


def examples():
    if DATA == "mnist":
        return data.mnist(folder="MNIST")
    images, labels = data.digits()
    images = images / 16
    # LeNet wants 28 x 28 pixels.
    return (F.pad(images, (10, 10, 10, 10)) if NET.startswith("lenet") else images), labels


torch.manual_seed(0)
images, labels = examples()
# Without the small batch at the end, whose statistics would make the smallest differences large.
loader = torch.utils.data.DataLoader(
    torch.utils.data.TensorDataset(images, labels), batch_size=64, shuffle=True, drop_last=True)
nets = {
    "lenet_bn": LeNetBN, "lenet_bn_scratch": lambda: LeNetBN(scratch=True), "resnet": resnet, "densenet": densenet}
net = nets[NET]()
optimizer = torch.optim.SGD(net.parameters(), lr=0.05)
step = 0
while step < STEPS:
    for X, y in loader:
        loss = F.cross_entropy(net(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        print(repr(loss.item()))
        step += 1
        if step == STEPS:
            break
