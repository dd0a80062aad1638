import torch
from torch import nn
from torch.nn import functional as F

x = torch.arange(4)
torch.save(x, "x-file")
print(torch.load("x-file"))
y = torch.zeros(4)
torch.save([x, y], "x-files")
x2, y2 = torch.load("x-files")
print((x2, y2))
mydict = {"x": x, "y": y, "n": 5, "name": "saved", "nested": [1, {"k": torch.eye(2)}]}
torch.save(mydict, "mydict")
print(torch.load("mydict"))


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(3, 4)
        self.output = nn.Linear(4, 2)

    def forward(self, x):
        return self.output(F.relu(self.hidden(x)))


torch.manual_seed(0)
net = MLP()
X = torch.randn(size=(2, 3))
Y = net(X)
torch.save(net.state_dict(), "mlp.params")
clone = MLP()
print(clone.load_state_dict(torch.load("mlp.params")))
clone.eval()
print(torch.equal(clone(X), Y))
view = torch.arange(6).view(2, 3).t()
torch.save(view, "view")
print(torch.load("view"), torch.load("view").stride())
opt = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
net(X).sum().backward()
opt.step()
torch.save({"opt": opt.state_dict()}, "opt")
print(sorted(torch.load("opt")["opt"]), torch.load("opt")["opt"]["param_groups"][0]["lr"])
