import math
import torch
from torch import nn

torch.manual_seed(0)
N, K = 30, 3
X, y = torch.zeros(N * K, 2), torch.zeros(N * K, dtype=torch.long)
for j in range(K):
    r = torch.linspace(0.0, 1, N)
    t = torch.linspace(j * 4, (j + 1) * 4, N) + torch.randn(N) * 0.1
    X[N * j : N * (j + 1)] = torch.stack([r * torch.sin(t), r * torch.cos(t)], dim=1)
    y[N * j : N * (j + 1)] = j
print(X.shape, y.bincount(), X[31])
net = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, K))
opt = torch.optim.Adam(net.parameters(), lr=0.05)
for epoch in range(60):
    loss = nn.functional.cross_entropy(net(X), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
    if epoch % 20 == 0:
        print(epoch, f"{loss.item():.3f}")
acc = (net(X).argmax(1) == y).float().mean()
print(acc > 0.6, net(torch.zeros(1, 2)).shape, math.isfinite(loss.item()))
