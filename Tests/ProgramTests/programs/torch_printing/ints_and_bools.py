import torch

print(
    torch.tensor([1, -20, 300]),
    torch.tensor(7),
    torch.tensor([[1, 2], [-30, 4]]),
    torch.tensor([True, False]),
    torch.tensor(True),
    torch.tensor([[True], [False]]),
)
print(
    torch.tensor([1], dtype=torch.int32),
    torch.tensor([200], dtype=torch.uint8),
    torch.tensor(5, dtype=torch.int32),
    torch.tensor([2**60]),
)
print(
    torch.tensor([]),
    torch.tensor([], dtype=torch.int64),
    torch.zeros(0, 3),
    torch.zeros(2, 0, dtype=torch.int64),
    torch.zeros(3, 0, 2),
)
print(torch.arange(24).reshape(2, 3, 4))
print(torch.arange(12).reshape(1, 2, 2, 3))
print(
    torch.Size([2, 3]),
    torch.zeros(2, 3).shape,
    torch.zeros([]).size(),
    torch.Size([2, 3])[0],
    list(torch.zeros(4, 5).shape),
    torch.Size([2, 3]).numel(),
    tuple(torch.Size([1])),
    torch.Size([1, 2]) + torch.Size([3]),
    torch.Size([1, 2]) == (1, 2),
    len(torch.Size([4, 5])),
)
print(
    str(torch.tensor([1, 2])),
    repr(torch.tensor([1.0])),
    f"{torch.tensor(2.5)} {torch.tensor([1, 2])}",
    f"{torch.tensor(3.14159):.2f}",
    f"{torch.tensor(7):>5}",
    "%s" % torch.tensor(1),
    "{}".format(torch.tensor([1.5])),
)
print(
    [torch.tensor(1), torch.tensor([2.0])],
    {"k": torch.tensor(1)},
    (torch.tensor(True),),
    torch.float32,
    [torch.int64],
    torch.strided if False else "",
)
