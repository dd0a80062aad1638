import torch

torch.manual_seed(1)
x = torch.zeros(2, 3)
print(x.uniform_(), x.normal_(), x.uniform_(-1, 1), x.normal_(5, 0.1))
print(
    torch.zeros(4).bernoulli_(0.5),
    torch.zeros(4).random_(10),
    torch.zeros(3).random_(5, 8),
    torch.zeros(3, dtype=torch.int64).random_(100),
)
print(
    torch.zeros(4).exponential_(),
    torch.zeros(2).geometric_(0.3),
    torch.zeros(2).log_normal_(),
    torch.zeros(2).cauchy_(),
)
print(torch.bernoulli(torch.full((2, 4), 0.3)))
print(
    torch.multinomial(torch.tensor([0.1, 0.2, 0.7]), 5, replacement=True),
    torch.multinomial(torch.tensor([1.0, 2.0, 3.0, 4.0]), 4),
)
print(torch.multinomial(torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 5.0]]), 1))
y = torch.zeros(4, 4)
y[:, ::2].uniform_()
print(y)
y.t()[1].normal_()
print(y)
state = torch.get_rng_state()
a = torch.rand(2)
torch.set_rng_state(state)
print(torch.equal(a, torch.rand(2)), torch.initial_seed())
