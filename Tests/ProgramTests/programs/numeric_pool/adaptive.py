import torch
import torch.nn.functional as F

x = torch.arange(42.0).view(1, 1, 6, 7)
for out in (1, 2, 3, 5, (2, 7), (None, 3)):
    print(out, F.adaptive_avg_pool2d(x, out))
print(
    F.adaptive_max_pool2d(x, (2, 3)),
    F.adaptive_max_pool1d(torch.arange(7.0).view(1, 1, 7), 3, return_indices=True),
)
print(
    F.adaptive_avg_pool1d(torch.arange(10.0).view(1, 2, 5), 2),
    x.mean((2, 3)),
    F.adaptive_avg_pool2d(torch.ones(2, 3, 4, 4), 1).flatten(1),
)
g = torch.ones(1, 1, 3, 3, requires_grad=True)
F.adaptive_avg_pool2d(g, 2).sum().backward()
print(g.grad)
