import torch

v = torch.tensor([[1], [2], [3]])
print(
    v.expand(3, 4),
    v.expand(-1, 2),
    v.expand(2, 3, 2).shape,
    v.expand(3, 4).stride(),
    v.repeat(1, 2),
    v.repeat(2, 1),
    v.repeat(2, 2, 2).shape,
    v.tile((1, 3)),
    v.expand_as(torch.zeros(3, 2)),
)
e = torch.zeros(1).expand(3)
print(e, e.clone().add_(1), e.is_contiguous(), e.contiguous().stride())
w = torch.tensor([1, 2, 3])
print(
    w.repeat(2),
    w.repeat(2, 1),
    w.repeat_interleave(2),
    w.repeat_interleave(torch.tensor([0, 1, 2])),
    torch.repeat_interleave(v, 2, dim=1),
    w.unsqueeze(1).expand(3, 2).reshape(-1),
    w.expand(2, 3)[1],
    w.unfold(0, 2, 1),
)
base = torch.zeros(3)
view = base.expand(2, 3)
base[1] = 5
print(view)
for bad in (
    lambda: v.expand(2, 4),
    lambda: v.expand(3),
    lambda: w.expand(-1, 3),
    lambda: w.repeat(),
    lambda: v.repeat(2),
):
    try:
        print(bad())
    except (RuntimeError, TypeError) as err:
        print(err)
