import torch
from torch import nn
import torch.nn.functional as F

pred = torch.tensor([[2.0, 1.0, 0.1], [0.5, 2.5, 0.3]], requires_grad=True)
target = torch.tensor([0, 2])
print(
    F.cross_entropy(pred, target),
    F.cross_entropy(pred, target, reduction="none"),
    F.cross_entropy(pred, target, reduction="sum"),
    F.cross_entropy(pred, target, weight=torch.tensor([1.0, 2.0, 3.0])),
    F.cross_entropy(pred, target, label_smoothing=0.1),
    F.cross_entropy(pred, torch.tensor([0, -100])),
    F.cross_entropy(pred, torch.softmax(torch.ones(2, 3), 1)),
)
print(
    F.nll_loss(F.log_softmax(pred, 1), target),
    nn.CrossEntropyLoss()(pred, target),
    nn.NLLLoss(reduction="sum")(F.log_softmax(pred, 1), target),
)
a, b = torch.tensor([0.2, -1.0, 3.0]), torch.tensor([0.0, 0.5, 1.0])
for loss in (
    nn.MSELoss(),
    nn.L1Loss(),
    nn.SmoothL1Loss(),
    nn.SmoothL1Loss(beta=0.5),
    nn.HuberLoss(),
    nn.HuberLoss(delta=0.5),
    nn.MSELoss(reduction="sum"),
    nn.L1Loss(reduction="none"),
    nn.BCEWithLogitsLoss(),
    nn.SoftMarginLoss(),
    nn.PoissonNLLLoss(),
    nn.KLDivLoss(reduction="batchmean"),
):
    print(loss, loss(a, b))
p = torch.tensor([0.1, 0.9, 0.5])
print(
    nn.BCELoss()(p, torch.tensor([0.0, 1.0, 1.0])),
    F.binary_cross_entropy(p, p, reduction="none"),
    F.binary_cross_entropy_with_logits(a, b, pos_weight=torch.tensor(2.0)),
    F.kl_div(p.log(), p.flip(0), reduction="sum"),
    nn.CosineEmbeddingLoss()(torch.ones(1, 3), p.view(1, 3), torch.tensor([1])),
    F.cosine_similarity(a, b, dim=0),
    nn.MarginRankingLoss()(a, b, torch.tensor([1.0, 1.0, -1.0])),
    nn.TripletMarginLoss()(a.view(1, 3), b.view(1, 3), p.view(1, 3)),
    nn.HingeEmbeddingLoss()(a, torch.tensor([1.0, -1.0, 1.0])),
    F.gaussian_nll_loss(a, b, p),
    F.pairwise_distance(a, b),
    nn.MultiMarginLoss()(pred, target),
    nn.MultiLabelSoftMarginLoss()(a.view(1, 3), b.round().view(1, 3)),
)
F.cross_entropy(pred, target).backward()
print(pred.grad)
for bad in (
    lambda: F.cross_entropy(pred, torch.tensor([0, 3])),
    lambda: F.cross_entropy(pred, torch.tensor([0])),
    lambda: nn.BCELoss()(torch.tensor([1.5]), torch.tensor([1.0])),
    lambda: F.cross_entropy(pred, target.float()),
    lambda: F.binary_cross_entropy(p, torch.ones(2)),
):
    try:
        bad()
    except (IndexError, ValueError, RuntimeError) as e:
        print(type(e).__name__, e)
