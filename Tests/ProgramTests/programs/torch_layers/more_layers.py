import torch
from torch import nn
from torch.nn import functional as F


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


torch.manual_seed(0)
x = torch.randn(2, 4, 6, 6)
for layer in (nn.LocalResponseNorm(2), nn.RMSNorm(6), nn.RMSNorm((6, 6), eps=1e-3, elementwise_affine=False),
              nn.LPPool2d(2, 3), nn.LPPool2d(1.5, (2, 3), stride=2), nn.CircularPad2d((1, 2, 0, 1)),
              nn.ChannelShuffle(2), nn.PixelUnshuffle(2), nn.UpsamplingNearest2d(scale_factor=2),
              nn.UpsamplingBilinear2d(size=(3, 4)), nn.InstanceNorm2d(4, affine=True, bias=False), nn.RReLU(),
              nn.Softmax2d(), nn.Unflatten(1, (2, 2))):
    layer.eval()
    y = layer(x.abs() if isinstance(layer, nn.LPPool2d) else x)
    print(layer, tuple(y.shape), f"{y.double().sum().item():.3f} {y.double().square().sum().item():.3f}")
pooled, places = F.max_pool2d(x, 2, return_indices=True)
print(nn.MaxUnpool2d(2)(pooled, places)[0, 0])
print(nn.MaxUnpool2d(2)(pooled, places, output_size=(7, 7)).shape)
attempt(lambda: nn.MaxUnpool2d(2)(pooled, places, output_size=(9, 9)))
print(F.rrelu(torch.tensor([-1.0, 2.0, -3.0]), training=True))

words, offsets = torch.tensor([1, 2, 4, 5, 4, 3]), torch.tensor([0, 2])
for mode in ("sum", "mean", "max"):
    bag = nn.EmbeddingBag(10, 3, mode=mode)
    print(bag, bag(words, offsets), bag(words.reshape(2, 3)))
bag = nn.EmbeddingBag(10, 3, mode="sum", padding_idx=2, include_last_offset=True)
print(bag, bag(words, torch.tensor([0, 2, 6])))
attempt(lambda: bag(words))

scores, right = torch.randn(3, 4, requires_grad=True), torch.tensor([1, 0, 3])
several = torch.tensor([[3, 0, -1, 1], [0, -1, 2, 2], [1, 2, 3, -1]])
for loss, target in ((nn.MultiMarginLoss(), right), (nn.MultiMarginLoss(2, 0.5, torch.ones(4) * 2), right),
                     (nn.MultiLabelMarginLoss(), several), (nn.MultiLabelMarginLoss(reduction="none"), several),
                     (nn.MultiLabelSoftMarginLoss(), (torch.randn(3, 4) > 0).float()),
                     (nn.PoissonNLLLoss(full=True), torch.rand(3, 4) * 3), (nn.SoftMarginLoss(), torch.ones(3, 4))):
    scores.grad = None
    value = loss(scores, target)
    value.sum().backward()
    print(loss, value, scores.grad.norm())
print(nn.GaussianNLLLoss(full=True)(scores, torch.ones(3, 4), torch.full((3, 4), 0.5)))
print(nn.GaussianNLLLoss()(scores, torch.ones(3, 4), torch.full((3, 1), 0.5)))
attempt(lambda: nn.GaussianNLLLoss()(scores, torch.ones(3, 4), -torch.ones(3, 4)))
triplet = nn.TripletMarginWithDistanceLoss(distance_function=lambda a, b: (a - b).abs().sum(-1), swap=True)
print(triplet(scores, scores.roll(1, 0), scores.flip(0)))
print(nn.TripletMarginLoss(swap=True)(scores, scores.roll(1, 0), scores.flip(0)))
attempt(lambda: nn.TripletMarginLoss(margin=-1))
attempt(lambda: nn.MultiMarginLoss(p=3))
print(nn.L1Loss(size_average=False).reduction, nn.MSELoss(reduce=False).reduction)
print(F.alpha_dropout(torch.ones(2, 4), 0.5, True), F.feature_alpha_dropout(torch.ones(1, 3, 2), 0.5, True))
print(F.pdist(torch.tensor([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0]])))

for layer, shape in ((nn.LazyLinear(3), (2, 5)), (nn.LazyConv2d(3, 2), (1, 2, 4, 4)), (nn.LazyBatchNorm2d(), (2, 3, 2, 2)),
                     (nn.LazyInstanceNorm1d(affine=False, track_running_stats=False), (2, 3, 4)),
                     (nn.LazyConvTranspose1d(2, 3), (1, 2, 4))):
    print(layer, [(name, type(p).__name__) for name, p in layer.named_parameters()])
    y = layer(torch.ones(shape))
    print(layer, tuple(y.shape), [(name, tuple(p.shape)) for name, p in layer.named_parameters()])
attempt(lambda: nn.LazyLinear(3).weight.shape)
loaded = nn.LazyLinear(3)
print(loaded.load_state_dict(nn.Linear(2, 3).state_dict()), loaded.weight.shape)
