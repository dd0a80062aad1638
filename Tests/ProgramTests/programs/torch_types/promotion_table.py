import torch

kinds = [torch.bool, torch.uint8, torch.int32, torch.int64, torch.float32, torch.float64]
for a in kinds:
    row = []
    for b in kinds:
        row.append(str((torch.ones(2, dtype=a) * torch.ones(2, dtype=b)).dtype)[6:])
    print(str(a)[6:], *row)
for a in kinds:
    t = torch.ones(2, dtype=a)
    print(
        str(a)[6:],
        (t * 2).dtype,
        (t * 2.5).dtype,
        (t * True).dtype,
        (t / 2).dtype,
        (t // 2).dtype,
        (t + torch.tensor(1.5)).dtype,
        (t + torch.tensor(2)).dtype,
        (t + torch.tensor(1.0, dtype=torch.float64)).dtype,
    )
print(
    torch.result_type(torch.ones(1, dtype=torch.int64), 1.0),
    torch.promote_types(torch.uint8, torch.int32),
    torch.can_cast(torch.float32, torch.int64),
)
print(
    torch.tensor(5) + torch.ones(2, dtype=torch.uint8),
    (torch.tensor(5.0) + torch.ones(2, dtype=torch.int64)).dtype,
)
print(
    (torch.ones(2, dtype=torch.bool) + torch.ones(2, dtype=torch.bool)).dtype,
    torch.tensor(True) + torch.tensor(True),
    torch.ones(2, dtype=torch.bool).sum().dtype,
    torch.ones(2, dtype=torch.int32).sum().dtype,
)
x = torch.ones(2, dtype=torch.int64)
for act in (lambda: x.add_(1.5), lambda: x.div_(2), lambda: x.mul_(torch.ones(2))):
    try:
        act()
    except RuntimeError as e:
        print(e)
