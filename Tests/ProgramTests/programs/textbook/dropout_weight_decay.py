import torch
from torch import nn


def dropout_layer(X, dropout):
    assert 0 <= dropout <= 1
    if dropout == 1:
        return torch.zeros_like(X)
    if dropout == 0:
        return X
    mask = (torch.rand(X.shape) > dropout).float()
    return mask * X / (1.0 - dropout)


torch.manual_seed(0)
X = torch.arange(16, dtype=torch.float32).reshape((2, 8))
print(X, dropout_layer(X, 0.0), dropout_layer(X, 0.5), dropout_layer(X, 1.0), sep="\n")
n_train, num_inputs = 20, 30
true_w, true_b = torch.ones((num_inputs, 1)) * 0.01, 0.05
X = torch.normal(0, 1, (n_train, num_inputs))
y = X @ true_w + true_b + torch.normal(0, 0.01, (n_train, 1))


def l2_penalty(w):
    return torch.sum(w.pow(2)) / 2


def train(lambd):
    torch.manual_seed(5)
    w = torch.normal(0, 1, size=(num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(60):
        l = ((X @ w + b - y) ** 2 / 2).mean() + lambd * l2_penalty(w)
        l.backward()
        with torch.no_grad():
            for p in (w, b):
                p -= 0.1 * p.grad
                p.grad.zero_()
    return torch.norm(w).item()


print(f"{train(0):.3f} {train(1):.3f}")
net = nn.Sequential(nn.Linear(num_inputs, 1))
for p in net.parameters():
    p.data.normal_()
trainer = torch.optim.SGD([{"params": net[0].weight, "weight_decay": 3}, {"params": net[0].bias}], lr=0.03)
for epoch in range(30):
    l = nn.MSELoss(reduction="none")(net(X), y)
    trainer.zero_grad()
    l.mean().backward()
    trainer.step()
print("w norm:", f"{net[0].weight.norm().item():.2f}")
