import torch


def affine_forward(x, w, b):
    return x.reshape(x.shape[0], -1) @ w + b, (x, w, b)


def affine_backward(dout, cache):
    x, w, b = cache
    return (dout @ w.T).reshape(x.shape), x.reshape(x.shape[0], -1).T @ dout, dout.sum(0)


def svm_loss(x, y):
    N = x.shape[0]
    correct = x[torch.arange(N), y]
    margins = (x - correct[:, None] + 1.0).clamp(min=0)
    margins[torch.arange(N), y] = 0
    loss = margins.sum() / N
    num_pos = (margins > 0).sum(1)
    dx = torch.zeros_like(x)
    dx[margins > 0] = 1
    dx[torch.arange(N), y] -= num_pos
    return loss, dx / N


def rel_error(a, b):
    return ((a - b).abs() / torch.maximum(torch.tensor(1e-8, dtype=a.dtype), a.abs() + b.abs())).max().item()


def numeric_gradient(f, x, h=1e-5):
    grad = torch.zeros_like(x)
    flat, g = x.view(-1), grad.view(-1)
    for i in range(flat.numel()):
        old = flat[i].item()
        flat[i] = old + h
        plus = f().item()
        flat[i] = old - h
        minus = f().item()
        flat[i] = old
        g[i] = (plus - minus) / (2 * h)
    return grad


torch.manual_seed(0)
x = torch.randn(4, 2, 3, dtype=torch.float64)
w = torch.randn(6, 5, dtype=torch.float64)
b = torch.randn(5, dtype=torch.float64)
out, cache = affine_forward(x, w, b)
dout = torch.randn(4, 5, dtype=torch.float64)
dx, dw, db = affine_backward(dout, cache)
for name, v, d in (("x", x, dx), ("w", w, dw), ("b", b, db)):
    print(name, rel_error(numeric_gradient(lambda: (affine_forward(x, w, b)[0] * dout).sum(), v), d) < 1e-6)
scores = torch.randn(4, 5, dtype=torch.float64)
y = torch.tensor([0, 2, 4, 1])
loss, dx = svm_loss(scores, y)
print(loss, rel_error(numeric_gradient(lambda: svm_loss(scores, y)[0], scores), dx) < 1e-6)
train = torch.rand(6, 12)
test = torch.rand(3, 12)
dists = torch.sqrt((test**2).sum(1, keepdim=True) + (train**2).sum(1) - 2 * test @ train.T)
print(dists.shape, torch.allclose(dists, torch.cdist(test, train), atol=1e-4), dists.argsort(1)[:, :2])
labels = torch.tensor([0, 1, 1, 0, 1, 0])
print(torch.bincount(labels[dists[0].topk(3, largest=False).indices], minlength=2).argmax().item() in (0, 1))
