import torch
import torch.nn.functional as F

x = torch.tensor([[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [5.0, 4.0, 3.0, 2.0, 1.0, 0.0]]])
w = torch.tensor([[[1.0, 2.0], [3.0, 4.0]]])
print(F.conv1d(x, w), F.conv1d(x, w, padding=1), F.conv1d(x, w, stride=3), F.conv1d(x, w, dilation=3))
print(F.conv1d(x[:, :1], torch.tensor([[[0.25, 0.5, 0.25]]]), padding="same"))
print(F.conv1d(x[0], w).shape, F.conv1d(x, torch.ones(2, 1, 3), groups=2))
print(
    F.conv_transpose1d(x, torch.ones(2, 1, 2), stride=2),
    F.conv_transpose1d(x, torch.ones(2, 1, 3), padding=1).shape,
)
