import torch
from torch import nn

torch.manual_seed(0)
centres = torch.tensor([[2.0, 0.0], [-2.0, 1.0], [0.0, -2.5]])
labels = torch.arange(90) % 3
X = centres[labels] + 0.5 * torch.randn(90, 2)


def softmax(X):
    X_exp = torch.exp(X)
    return X_exp / X_exp.sum(1, keepdim=True)


def cross_entropy(y_hat, y):
    return -torch.log(y_hat[range(len(y_hat)), y])


def accuracy(y_hat, y):
    return float((y_hat.argmax(axis=1).type(y.dtype) == y).sum())


W = torch.zeros(2, 3, requires_grad=True)
b = torch.zeros(3, requires_grad=True)
for epoch in range(5):
    y_hat = softmax(X @ W + b)
    l = cross_entropy(y_hat, labels)
    l.mean().backward()
    with torch.no_grad():
        for p in (W, b):
            p -= 0.5 * p.grad
            p.grad.zero_()
    print(f"epoch {epoch + 1} loss {l.mean().item():.4f} acc {accuracy(y_hat, labels) / len(labels):.3f}")
print(W.detach().round(decimals=2), softmax(torch.zeros(1, 3)), softmax(torch.normal(0, 1, (2, 5))).sum(1))


class Accumulator:
    def __init__(self, n):
        self.data = [0.0] * n

    def add(self, *args):
        self.data = [a + float(b) for a, b in zip(self.data, args)]

    def __getitem__(self, idx):
        return self.data[idx]


m = Accumulator(2)
m.add(accuracy(softmax(X @ W + b), labels), labels.numel())
print(m[0] / m[1], m.data)
