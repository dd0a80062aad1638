import torch
import torch.nn.functional as F

z = torch.tensor([[1.0, 2.0, 3.0], [1000.0, 1000.0, 0.0], [-1e4, 0.0, 5.0]])
p = F.softmax(z, dim=1)
print(p, p.sum(1), z.softmax(0), F.log_softmax(z, 1), torch.logsumexp(z, 1), F.softmin(z, 1)[0])
q = torch.tensor([0.2, 0.3, 0.5])
print(
    -(q * q.log()).sum(),
    torch.special.entr(q).sum(),
    F.kl_div(q.log(), torch.ones(3) / 3, reduction="sum"),
    F.cross_entropy(z, torch.tensor([2, 0, 1])),
    F.nll_loss(p.clamp(min=1e-9).log(), torch.tensor([2, 0, 1])),
)
print(
    torch.sigmoid(torch.tensor([-100.0, 0.0, 100.0])),
    F.logsigmoid(torch.tensor([-100.0, 0.0])),
    F.softplus(torch.tensor([-30.0, 0.0, 30.0])),
    torch.tanh(torch.tensor([0.5, 20.0])),
    F.one_hot(p.argmax(1), 3),
    p.max(1),
    torch.xlogy(torch.zeros(1), torch.zeros(1)),
)
