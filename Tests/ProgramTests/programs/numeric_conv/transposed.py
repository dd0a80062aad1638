import torch
import torch.nn.functional as F

x = torch.tensor([[[[0.0, 1.0], [2.0, 3.0]]]])
k = torch.tensor([[[[0.0, 1.0], [2.0, 3.0]]]])
print(F.conv_transpose2d(x, k))
print(F.conv_transpose2d(x, k, stride=2))
print(F.conv_transpose2d(x, k, padding=1))
print(F.conv_transpose2d(x, torch.ones(1, 1, 3, 3), stride=2, padding=1))
print(F.conv_transpose2d(x, torch.ones(1, 1, 3, 3), stride=2, padding=1, output_padding=1))
print(F.conv_transpose2d(x, torch.ones(1, 2, 2, 2), dilation=2, bias=torch.tensor([0.5, -0.5])))
print(F.conv_transpose2d(torch.ones(1, 4, 2, 2), torch.ones(4, 3, 2, 2), groups=2).shape)
for h in range(3, 7):
    y = torch.zeros(1, 1, h, h)
    print(
        h,
        F.conv_transpose2d(
            F.conv2d(y, torch.ones(1, 1, 3, 3), stride=2, padding=1),
            torch.ones(1, 1, 3, 3),
            stride=2,
            padding=1,
        ).shape[-1],
    )
