import torch
from torch import nn
from torch.utils import data

torch.manual_seed(0)
true_w, true_b = torch.tensor([2.0, -3.4]), 4.2
X = torch.normal(0, 1, (200, 2))
y = (X @ true_w + true_b + torch.normal(0, 0.01, (200,))).reshape(-1, 1)
loader = data.DataLoader(data.TensorDataset(X, y), batch_size=10, shuffle=True)
net = nn.Sequential(nn.Linear(2, 1))
net[0].weight.data.normal_(0, 0.01)
net[0].bias.data.fill_(0)
loss = nn.MSELoss()
trainer = torch.optim.SGD(net.parameters(), lr=0.03)
for epoch in range(3):
    for xb, yb in loader:
        l = loss(net(xb), yb)
        trainer.zero_grad()
        l.backward()
        trainer.step()
    l = loss(net(X), y)
    print(f"epoch {epoch + 1}, loss {l:.4f}")
w = net[0].weight.data
print("error in w:", (true_w - w.reshape(true_w.shape)).abs().max() < 0.05, net)
