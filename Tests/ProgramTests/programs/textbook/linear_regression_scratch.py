import random
import torch


def synthetic_data(w, b, n):
    X = torch.normal(0, 1, (n, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape((-1, 1))


def data_iter(batch_size, features, labels):
    n = len(features)
    indices = list(range(n))
    random.shuffle(indices)
    for i in range(0, n, batch_size):
        batch = torch.tensor(indices[i : min(i + batch_size, n)])
        yield features[batch], labels[batch]


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for p in params:
            p -= lr * p.grad / batch_size
            p.grad.zero_()


torch.manual_seed(1)
random.seed(1)
true_w, true_b = torch.tensor([2, -3.4]), 4.2
features, labels = synthetic_data(true_w, true_b, 1000)
print("features:", features[0], "\nlabel:", labels[0])
w = torch.normal(0, 0.01, size=(2, 1), requires_grad=True)
b = torch.zeros(1, requires_grad=True)
for epoch in range(3):
    for X, y in data_iter(10, features, labels):
        loss = ((X @ w + b - y.reshape((X @ w).shape)) ** 2 / 2).sum()
        loss.backward()
        sgd([w, b], 0.03, 10)
    with torch.no_grad():
        train = ((features @ w + b - labels) ** 2 / 2).mean()
        print(f"epoch {epoch + 1}, loss below 0.1: {train < 0.1}")
print(
    (true_w - w.reshape(true_w.shape)).abs().max() < 0.01,
    abs(true_b - b.item()) < 0.01,
    next(iter(data_iter(4, features, labels)))[1].shape,
)
