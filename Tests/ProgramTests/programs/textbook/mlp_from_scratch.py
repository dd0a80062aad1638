import torch
from torch import nn

torch.manual_seed(0)
n_in, n_hidden, n_out = 4, 8, 3
W1 = nn.Parameter(torch.randn(n_in, n_hidden) * 0.1)
b1 = nn.Parameter(torch.zeros(n_hidden))
W2 = nn.Parameter(torch.randn(n_hidden, n_out) * 0.1)
b2 = nn.Parameter(torch.zeros(n_out))
params = [W1, b1, W2, b2]


def relu(X):
    a = torch.zeros_like(X)
    return torch.max(X, a)


def net(X):
    X = X.reshape((-1, n_in))
    H = relu(X @ W1 + b1)
    return H @ W2 + b2


X = torch.randn(30, 2, 2)
y = (X.sum((1, 2)) > 0).long() + (X[:, 0, 0] > 0.5).long()
loss = nn.CrossEntropyLoss(reduction="none")
updater = torch.optim.SGD(params, lr=0.5)
for epoch in range(20):
    l = loss(net(X), y)
    updater.zero_grad()
    l.mean().backward()
    updater.step()
    if epoch % 5 == 4:
        print(f"{epoch + 1:3d} {l.mean().item():.4f} {(net(X).argmax(1) == y).float().mean().item():.3f}")
print([tuple(p.shape) for p in params], b2.detach())
x = torch.arange(-8.0, 8.0, 4, requires_grad=True)
for f in (torch.relu, torch.sigmoid, torch.tanh):
    y = f(x)
    y.backward(torch.ones_like(x), retain_graph=True)
    print(f.__name__, y.detach(), x.grad)
    x.grad.data.zero_()
