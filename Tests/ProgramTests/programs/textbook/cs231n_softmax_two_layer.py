import torch


def softmax_loss(x, y):
    shifted = x - x.max(dim=1, keepdim=True).values
    log_probs = shifted - shifted.exp().sum(1, keepdim=True).log()
    N = x.shape[0]
    loss = -log_probs[torch.arange(N), y].mean()
    dx = log_probs.exp()
    dx[torch.arange(N), y] -= 1
    return loss, dx / N


class TwoLayerNet:
    def __init__(self, D, H, C, std=1e-1, seed=0):
        g = torch.Generator().manual_seed(seed)
        self.params = {
            "W1": std * torch.randn(D, H, generator=g),
            "b1": torch.zeros(H),
            "W2": std * torch.randn(H, C, generator=g),
            "b2": torch.zeros(C),
        }

    def loss(self, X, y=None, reg=0.0):
        p = self.params
        h = (X @ p["W1"] + p["b1"]).clamp(min=0)
        scores = h @ p["W2"] + p["b2"]
        if y is None:
            return scores
        loss, ds = softmax_loss(scores, y)
        loss = loss + 0.5 * reg * sum((p[k] ** 2).sum() for k in ("W1", "W2"))
        grads = {"W2": h.T @ ds + reg * p["W2"], "b2": ds.sum(0)}
        dh = ds @ p["W2"].T
        dh[h <= 0] = 0
        grads["W1"], grads["b1"] = X.T @ dh + reg * p["W1"], dh.sum(0)
        return loss, grads


torch.manual_seed(0)
X = torch.randn(30, 4)
y = (X[:, 0] > 0).long() + (X[:, 1] > 0.5).long()
net = TwoLayerNet(4, 10, 3)
for it in range(60):
    loss, grads = net.loss(X, y, reg=1e-3)
    for k in net.params:
        net.params[k] -= 0.5 * grads[k]
    if it % 20 == 0:
        print(f"iteration {it}: loss {loss:.4f}")
print("accuracy", (net.loss(X).argmax(1) == y).float().mean().item())
W = {k: v.clone().requires_grad_() for k, v in net.params.items()}
net.params = W
loss, grads = net.loss(X, y, reg=0.1)
auto = torch.autograd.grad(loss, [W["W1"], W["b2"]])
print(torch.allclose(auto[0], grads["W1"], atol=1e-5), torch.allclose(auto[1], grads["b2"], atol=1e-6))
