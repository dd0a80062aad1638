import torch
from torch import nn
import torch.nn.functional as F

x = torch.arange(6.0).view(1, 1, 2, 3)
print(
    F.pad(x, (1, 1)),
    F.pad(x, (1, 0, 0, 1), value=9),
    F.pad(x, (1, 1, 1, 1), mode="reflect"),
    F.pad(x, (1, 2, 1, 1), mode="replicate"),
    F.pad(x, (2, 1, 0, 0), mode="circular"),
    F.pad(x, (-1, 0)),
    F.pad(torch.arange(3), (1, 1)),
    nn.ZeroPad2d(1)(x).shape,
    nn.ReflectionPad2d(1)(x).shape,
    nn.ConstantPad1d(2, 3.5)(torch.ones(1, 2)),
    nn.ReplicationPad2d((1, 0, 0, 0))(x),
)
for mode in ("nearest", "bilinear", "bicubic", "area", "nearest-exact"):
    print(mode, F.interpolate(x, size=(4, 6), mode=mode), F.interpolate(x, scale_factor=0.5, mode=mode).shape)
print(
    F.interpolate(x, size=(3, 5), mode="bilinear", align_corners=True),
    F.interpolate(x, scale_factor=2),
    nn.Upsample(scale_factor=2, mode="bilinear")(x).shape,
    F.interpolate(torch.arange(4.0).view(1, 1, 4), size=7, mode="linear"),
    F.pixel_shuffle(torch.arange(16.0).view(1, 4, 2, 2), 2),
    F.pixel_unshuffle(torch.arange(16.0).view(1, 1, 4, 4), 2).shape,
    F.interpolate(x, size=3).shape,
)
y = torch.arange(16.0).view(1, 1, 4, 4)
u = F.unfold(y, 2)
print(
    u,
    u.shape,
    F.unfold(y, 2, stride=2),
    F.unfold(y, 3, padding=1).shape,
    F.unfold(y, 2, dilation=2).shape,
    F.fold(F.unfold(y, 2), (4, 4), 2),
    F.fold(F.unfold(y, 2, stride=2), (4, 4), 2, stride=2),
    nn.Unfold(2)(y).shape,
    nn.Fold((4, 4), 2)(u).shape,
)
g = F.affine_grid(torch.tensor([[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]]), (1, 1, 2, 2), align_corners=False)
print(
    g,
    F.grid_sample(y, g, align_corners=False),
    F.channel_shuffle(torch.arange(4.0).view(1, 4, 1, 1), 2).flatten(),
    F.cosine_similarity(torch.ones(2, 3), torch.ones(2, 3)),
)
try:
    F.pad(x, (3, 3), mode="reflect")
except RuntimeError as e:
    print(e)
