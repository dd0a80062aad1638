import torch
from torch import nn
import torch.nn.functional as F

torch.manual_seed(3)
d = nn.Dropout(0.5)
print(d(torch.ones(10)), d(torch.ones(2, 4)))
d.eval()
print(
    d(torch.ones(4)),
    nn.Dropout(0.0)(torch.ones(3)),
    nn.Dropout(1.0)(torch.ones(3)),
    F.dropout(torch.ones(3), 0.5, training=False),
    nn.Dropout2d(0.5)(torch.ones(1, 4, 2, 2)),
    nn.Dropout1d(0.5)(torch.ones(2, 3, 2)),
    F.alpha_dropout(torch.ones(3), 0.5, training=False),
)
x = torch.ones(6, requires_grad=True)
F.dropout(x, 0.3).sum().backward()
print(x.grad)
e = nn.Embedding(5, 3)
print(e, e.weight, e(torch.tensor([0, 4, 0])), e(torch.tensor([[1], [2]])).shape)
e(torch.tensor([1, 1, 3])).sum().backward()
print(
    e.weight.grad,
    nn.Embedding(4, 2, padding_idx=0).weight[0],
    F.embedding(torch.tensor([1]), torch.arange(6.0).view(3, 2)),
    F.one_hot(torch.tensor([0, 2]), 3),
    nn.Embedding.from_pretrained(torch.ones(2, 2))(torch.tensor([1])),
)
try:
    e(torch.tensor([5]))
except IndexError as err:
    print(err)
try:
    nn.Dropout(1.5)
except ValueError as err:
    print(err)
