import math
import torch
from torch import nn

torch.manual_seed(0)
max_degree, n_train, n_test = 8, 40, 40
true_w = torch.zeros(max_degree)
true_w[0:4] = torch.tensor([5, 1.2, -3.4, 5.6])
features = torch.randn(n_train + n_test, 1)
poly = torch.pow(features, torch.arange(max_degree).reshape(1, -1))
for i in range(max_degree):
    poly[:, i] /= math.gamma(i + 1)
labels = poly @ true_w
labels += torch.normal(0, 0.1, size=labels.shape)
print(features[:2], poly[:2, :4], labels[:2], sep="\n")


def fit(degree):
    net = nn.Sequential(nn.Linear(degree, 1, bias=False))
    with torch.no_grad():
        net[0].weight.zero_()
    opt = torch.optim.SGD(net.parameters(), lr=0.1)
    X, y = poly[:n_train, :degree], labels[:n_train].reshape(-1, 1)
    for _ in range(200):
        opt.zero_grad()
        nn.functional.mse_loss(net(X), y).backward()
        opt.step()
    with torch.no_grad():
        test = nn.functional.mse_loss(net(poly[n_train:, :degree]), labels[n_train:].reshape(-1, 1))
    return net[0].weight.detach(), test.item()


w, err = fit(4)
print(w.round(decimals=1), err < 0.2)
w, err = fit(2)
print(err > 1)


def get_k_fold(k, i, X, y):
    size = X.shape[0] // k
    X_train = None
    for j in range(k):
        idx = slice(j * size, (j + 1) * size)
        if j == i:
            X_valid = X[idx, :]
        elif X_train is None:
            X_train = X[idx, :]
        else:
            X_train = torch.cat([X_train, X[idx, :]], 0)
    return X_train.shape, X_valid.shape


print([get_k_fold(4, i, poly, labels) for i in range(2)])
