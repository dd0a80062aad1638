# Small tensors, where the cost is in the calls: loops over elements, regression and batch norm from scratch.
import torch

def corr2d(X, K):
    h, w = K.shape
    Y = torch.zeros(X.shape[0] - h + 1, X.shape[1] - w + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[i:i + h, j:j + w] * K).sum()
    return Y

def regression():
    w = torch.normal(0, 0.01, size=(2, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for epoch in range(3):
        for i in range(0, 1000, 10):
            y_hat = features[i:i + 10] @ w + b
            loss = ((y_hat - labels[i:i + 10].reshape(y_hat.shape)) ** 2 / 2).sum()
            loss.backward()
            with torch.no_grad():
                for p in [w, b]:
                    p -= 0.03 * p.grad / 10
                    p.grad.zero_()
    return w, b

def batch_norm(X, gamma, beta, moving_mean, moving_var, eps, momentum):
    mean = X.mean(dim=0, keepdim=True).mean(dim=2, keepdim=True).mean(dim=3, keepdim=True)
    var = ((X - mean) ** 2).mean(dim=0, keepdim=True).mean(dim=2, keepdim=True).mean(dim=3, keepdim=True)
    X_hat = (X - mean) / torch.sqrt(var + eps)
    moving_mean = momentum * moving_mean + (1.0 - momentum) * mean
    moving_var = momentum * moving_var + (1.0 - momentum) * var
    return gamma * X_hat + beta, moving_mean, moving_var

def batch_norm_step():
    Y, mean, var = batch_norm(images, gamma, beta, moving_mean, moving_var, 1e-5, 0.9)
    (Y * Y).sum().backward()

torch.manual_seed(0)
X = torch.rand(96, 96)
K = torch.rand(3, 3)
measure("corr2d_loops", lambda: corr2d(X, K))

features = torch.randn(1000, 2)
labels = features @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(1000)
measure("linreg_scratch", regression)

images = torch.randn(64, 6, 24, 24, requires_grad=True)
gamma = torch.ones(1, 6, 1, 1, requires_grad=True)
beta = torch.zeros(1, 6, 1, 1, requires_grad=True)
moving_mean = torch.zeros(1, 6, 1, 1)
moving_var = torch.zeros(1, 6, 1, 1)
measure("batchnorm_scratch", batch_norm_step)
