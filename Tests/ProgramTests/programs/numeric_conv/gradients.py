import torch
import torch.nn.functional as F

x = torch.arange(32.0).view(1, 2, 4, 4).requires_grad_()
w = (torch.arange(36.0).view(2, 2, 3, 3) / 36).requires_grad_()
b = torch.zeros(2, requires_grad=True)
y = F.conv2d(x, w, b, stride=2, padding=1)
(y * torch.arange(8.0).view(1, 2, 2, 2)).sum().backward()
print(x.grad, w.grad, b.grad, sep="\n")
x2 = torch.ones(1, 1, 3, 3, requires_grad=True)
w2 = torch.arange(4.0).view(1, 1, 2, 2).requires_grad_()
F.conv_transpose2d(x2, w2, stride=2).pow(2).sum().backward()
print(x2.grad, w2.grad)
d = torch.randn(1, 1, 4, 4, dtype=torch.float64, generator=torch.Generator().manual_seed(0)).requires_grad_()
print(
    torch.autograd.gradcheck(
        lambda t: F.conv2d(t, torch.ones(1, 1, 2, 2, dtype=torch.float64), dilation=2), (d,)
    )
)
