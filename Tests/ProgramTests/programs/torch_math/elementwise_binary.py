import torch

a = torch.tensor([1.0, -2.0, 3.0, 0.0])
b = torch.tensor([2.0, 2.0, -1.5, 0.0])
print(a + b, a - b, a * b, a / b, a**2, 2**a, a // b, a % b, -a, abs(a), a == b, a < b)
for name in "add sub mul div maximum minimum fmax fmin atan2 hypot copysign remainder fmod pow".split():
    print(name, getattr(torch, name)(a, b))
print(
    torch.add(a, b, alpha=10),
    torch.sub(a, 1, alpha=2),
    a.add(1),
    a.sub(b, alpha=0.5),
    a.mul(3).div(2),
    torch.lerp(a, b, 0.5),
    torch.addcmul(a, b, b, value=0.1),
    torch.addcdiv(a, b, torch.tensor(2.0)),
    torch.clamp(a, -1, 1),
    a.clamp(min=0),
    a.clip(max=0.5),
    torch.clamp(a, min=b),
    a.clamp_min(0.5),
)
print(
    1 - a,
    1 / b,
    5 // torch.tensor([2.0]),
    2 ** torch.tensor([3]),
    10 % torch.tensor([3]),
    a.pow(3),
    a.square(),
    torch.pow(2, torch.tensor([1, 2])),
    torch.rsub(a, 1),
    torch.heaviside(a, torch.tensor(0.5)),
    torch.dist(a, b),
    torch.dot(a, b),
    a.xlogy(b.abs()),
)
print(
    torch.ones(3, 1) + torch.arange(3),
    torch.arange(3).view(3, 1) * torch.arange(3),
    torch.ones(2, 1, 3) + torch.ones(4, 1),
    torch.tensor(2) * torch.tensor([1, 2]),
)
for bad in (
    lambda: torch.ones(3) + torch.ones(4),
    lambda: torch.ones(2, 3) * torch.ones(3, 2),
    lambda: torch.ones(2) + "a",
    lambda: torch.ones(2) + [1, 2],
    lambda: torch.ones(2) + None,
):
    try:
        print(bad())
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
print(
    torch.tensor([6, 3]) & torch.tensor([3, 1]),
    torch.tensor([6]) | 1,
    torch.tensor([6]) ^ 3,
    ~torch.tensor([5]),
    torch.tensor([1]) << 3,
    torch.tensor([16]) >> 2,
    torch.gcd(torch.tensor(12), torch.tensor(18)),
    torch.lcm(torch.tensor(4), torch.tensor(6)),
)
