import torch
from torch import nn
import torch.nn.functional as F

torch.manual_seed(0)
conv = nn.Conv2d(1, 2, kernel_size=3, padding=1)
print(conv, conv.weight.shape, conv.bias)
x = torch.arange(16.0).view(1, 1, 4, 4)
print(conv(x))
k = torch.tensor([[[[0.0, 1.0], [2.0, 3.0]]]])
print(
    F.conv2d(x, k),
    F.conv2d(x, k, stride=2),
    F.conv2d(x, k, padding=1).shape,
    F.conv2d(x, k, dilation=2),
    F.conv2d(x, k, padding="same"),
    F.conv2d(x, k, padding="valid").shape,
    F.conv2d(x, k, bias=torch.tensor([10.0]))[0, 0, 0],
)
print(
    F.conv2d(torch.ones(1, 4, 3, 3), torch.ones(4, 1, 2, 2), groups=4).shape,
    F.conv2d(torch.ones(2, 4, 5, 5), torch.ones(6, 2, 3, 3), groups=2)[0, 0, 0],
    nn.Conv2d(4, 4, 3, groups=4),
    nn.Conv2d(3, 8, (3, 5), stride=(2, 1), padding=(1, 2)),
    nn.Conv2d(1, 1, 2, padding="same", padding_mode="reflect"),
)
print(
    F.conv1d(torch.arange(5.0).view(1, 1, 5), torch.tensor([[[1.0, -1.0]]])),
    nn.Conv1d(2, 3, 3)(torch.ones(1, 2, 6)).shape,
    F.conv3d(torch.ones(1, 1, 3, 3, 3), torch.ones(1, 1, 2, 2, 2)).shape,
    conv(torch.ones(1, 4, 4)).shape,
)
print(
    F.conv_transpose2d(torch.ones(1, 1, 2, 2), k),
    F.conv_transpose2d(torch.ones(1, 1, 2, 2), k, stride=2),
    F.conv_transpose2d(torch.ones(1, 1, 2, 2), k, stride=2, padding=1, output_padding=1),
    nn.ConvTranspose2d(3, 6, 4, stride=2, padding=1),
    nn.ConvTranspose2d(2, 4, 3)(torch.ones(1, 2, 3, 3)).shape,
)
for bad in (
    lambda: conv(torch.ones(1, 2, 4, 4)),
    lambda: conv(torch.ones(4, 4)),
    lambda: F.conv2d(x, torch.ones(1, 1, 7, 7)),
    lambda: nn.Conv2d(3, 4, 3, groups=2),
):
    try:
        bad()
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)
