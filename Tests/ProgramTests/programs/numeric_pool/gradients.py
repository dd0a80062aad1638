import torch
import torch.nn.functional as F

x = torch.tensor([[[[1.0, 2.0, 2.0], [4.0, 4.0, 0.0], [1.0, 3.0, 5.0]]]], requires_grad=True)
for f in (
    lambda t: F.max_pool2d(t, 2, stride=1),
    lambda t: F.avg_pool2d(t, 2, stride=1),
    lambda t: F.avg_pool2d(t, 2, padding=1),
    lambda t: F.max_pool2d(t, 3, padding=1),
    lambda t: F.lp_pool2d(t, 2, 2),
    lambda t: F.adaptive_max_pool2d(t, 2),
):
    x.grad = None
    f(x).sum().backward()
    print(x.grad)
