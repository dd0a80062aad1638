import torch

x = torch.tensor([1.0, -2.0, 3.0])
y = x
x += 1
x *= 2
x -= torch.tensor([1.0, 1.0, 1.0])
x /= 2
print(x, y is x)
print(
    x.add_(1),
    x.mul_(2),
    x.sub_(1),
    x.div_(4),
    x.pow_(2),
    x.neg_(),
    x.abs_(),
    x.sqrt_(),
    x.exp_(),
    x.log_(),
    x.clamp_(0, 1),
    x.zero_(),
    x.fill_(3),
    x.copy_(torch.tensor([1, 2, 3])),
    x.relu_(),
    x.sigmoid_(),
    x.round_(),
    x.floor_(),
    x.ceil_(),
    x.tanh_(),
)
z = torch.arange(6.0).view(2, 3)
z.t_()
print(
    z.shape,
    z.transpose_(0, 1).shape,
    z.unsqueeze_(0).shape,
    z.squeeze_().shape,
    z.addcmul_(torch.ones(2, 3), torch.ones(2, 3), value=2),
    z.addcdiv_(torch.ones(3), torch.full((3,), 2.0)),
    z.lerp_(torch.zeros(2, 3), 0.5),
    z.masked_fill_(z > 2, 0),
    z.fill_diagonal_(9),
    z.add_(torch.ones(3), alpha=-1),
    z.resize_(1, 2) if False else "",
)
print(
    z.cumsum_(0),
    z.tril_(),
    z.set_(torch.ones(2)) if False else "",
    z.index_fill_(1, torch.tensor([0]), 5),
    z.scatter_(1, torch.tensor([[0], [1]]), 7.0),
    z.clip_(max=6),
    z.logical_not_(),
    z.eq_(1),
    z.bernoulli_(1.0) if False else "",
    z.requires_grad_().requires_grad,
)
for bad in (
    lambda: torch.ones(2).add_(torch.ones(3)),
    lambda: torch.ones(3).add_(torch.ones(2, 3)),
    lambda: torch.ones(2, dtype=torch.int64).add_(0.5),
    lambda: torch.ones(1).expand(3).add_(torch.arange(3.0)),
):
    try:
        bad()
    except RuntimeError as e:
        print(e)
a = torch.zeros(2)
torch.add(torch.ones(2), 1, out=a)
print(a, torch.exp(torch.zeros(2), out=a) is a, a)
