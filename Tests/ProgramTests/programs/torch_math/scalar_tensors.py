import torch

s = torch.tensor(2.5)
print(
    s,
    s.item(),
    s.shape,
    s.dim(),
    s.numel(),
    float(s),
    int(s),
    bool(s),
    s + 1,
    s * s,
    -s,
    s**2,
    s == 2.5,
    s > torch.tensor(1),
    round(s.item()),
    abs(-s),
)
print(
    torch.tensor(3) / 2,
    torch.tensor(3) // 2,
    7 % torch.tensor(4),
    2 ** torch.tensor(3),
    torch.tensor(3).float().sqrt(),
    [1, 2, 3][torch.tensor(1)],
    range(5)[torch.tensor(2)],
    "ab" * torch.tensor(2),
    list(range(torch.tensor(3))),
)
print(
    f"{s} {s:.3f} {s.item():.1f}",
    "%.2f" % s,
    "{:>8.2f}".format(torch.tensor(1.234)),
    f"{torch.tensor(5):d}",
    str(s),
    repr(torch.tensor(True)),
    s.tolist(),
    torch.tensor([[7]]).item(),
    torch.tensor([1.0]).item(),
)
import math

print(
    math.sqrt(torch.tensor(4.0)),
    math.exp(torch.tensor(0.0)),
    max(torch.tensor(1), torch.tensor(2)),
    sum([torch.tensor(1.0), torch.tensor(2.0)]),
    sorted([torch.tensor(3), torch.tensor(1)]),
    min(s, 1),
    s.unsqueeze(0).shape,
    s.view(1, 1).shape,
    s.expand(3),
    torch.stack([s, s]),
)
for bad in (
    lambda: torch.tensor([1, 2]).item(),
    lambda: float(torch.ones(2)),
    lambda: int(torch.zeros(0)),
    lambda: len(s),
    lambda: s[0],
    lambda: iter(s),
    lambda: [1, 2][torch.tensor(1.0)],
):
    try:
        bad()
    except (RuntimeError, TypeError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
