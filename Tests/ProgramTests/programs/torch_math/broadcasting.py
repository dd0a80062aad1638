import torch

a = torch.arange(3).view(3, 1)
b = torch.arange(4)
print(a + b, a * b, a - b.view(1, 4), (a > b).int(), torch.arange(2).view(2, 1, 1) + a + b)
x = torch.ones(5, 1, 4, 1)
y = torch.ones(3, 1, 2)
print(
    (x + y).shape, (x * 2).shape, torch.broadcast_shapes((5, 1, 4, 1), (3, 1, 2)), x.expand(5, 3, 4, 2).shape
)
m = torch.arange(6.0).view(2, 3)
print(
    m - m.mean(0),
    m / m.sum(1, keepdim=True),
    m + torch.tensor([[10.0], [20.0]]),
    m * torch.tensor([1.0, 0.0, -1.0]),
    (m.unsqueeze(0) - m.unsqueeze(1)).pow(2).sum(-1),
)
for s, t in [((3,), (4,)), ((2, 3), (2,)), ((4, 1, 3), (2, 3, 3))]:
    try:
        print((torch.zeros(s) + torch.zeros(t)).shape)
    except RuntimeError as e:
        print(e)
m += torch.tensor([100.0, 200.0, 300.0])
print(m)
try:
    torch.zeros(3).add_(torch.zeros(2, 3))
except RuntimeError as e:
    print(e)
