import torch

x = torch.linspace(-3, 3, 7)
print(
    torch.sin(x),
    torch.cos(x),
    torch.tan(x),
    torch.atan(x),
    torch.sinh(x),
    torch.exp(x),
    torch.sigmoid(x),
    torch.tanh(x),
)
d = x.double()
torch.set_printoptions(precision=12)
print(
    torch.sin(d),
    torch.exp(d),
    torch.tanh(d),
    torch.atan2(d, d.flip(0)),
    torch.log(d.abs() + 1),
    d.abs().sqrt(),
    torch.erf(d),
)
print(
    torch.sin(x * 1000),
    torch.exp(x * 10),
    torch.log1p(x.abs() * 1e-6),
    torch.expm1(x * 1e-6),
    torch.pow(x.abs(), 0.3),
    torch.rsqrt(x.abs() + 0.5),
)
