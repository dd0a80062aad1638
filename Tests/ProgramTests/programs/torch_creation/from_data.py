import torch

for data in (
    3,
    2.5,
    True,
    [1, 2],
    [1.0, 2],
    [True, False],
    [[1, 2], [3, 4]],
    [],
    [[]],
    (1, 2),
    [1, 2.5, True],
    [True, 2],
    range(3),
):
    t = torch.tensor(data)
    print(repr(data), t, t.dtype, t.shape, t.ndim)
print(
    torch.tensor([1.9, -1.9], dtype=torch.int64),
    torch.tensor([0, 2], dtype=torch.bool),
    torch.tensor([1, 2], dtype=torch.float64),
    torch.tensor([1], dtype=torch.uint8),
)
a = torch.tensor([1, 2])
b = a.clone()
b[0] = 9
print(a, b, torch.tensor([a[0], a[1] * 2]), torch.tensor([[a[0].item()], [5]]), torch.as_tensor(a) is a)
print(torch.Tensor([1, 2]), torch.FloatTensor([3]), torch.LongTensor([4, 5]), torch.scalar_tensor(2.0))
for bad in ([[1, 2], [3]], ["a"], [1, "b"], None, [None], [[1], 2]):
    try:
        torch.tensor(bad)
    except (ValueError, TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
