import torch

a = torch.tensor([7, -7, 6, -1, 0])
for b in (2, -2, 3):
    print(
        b,
        a / b,
        a // b,
        a % b,
        torch.remainder(a, b),
        torch.fmod(a, b),
        torch.div(a, b, rounding_mode="trunc"),
        torch.div(a, b, rounding_mode="floor"),
    )
f = torch.tensor([7.5, -7.5, 0.0, float("inf"), float("nan")])
for b in (2, -2.0, 0.0, float("inf")):
    print(b, f / b, f // b, f % b, torch.fmod(f, b))
try:
    print(a // 0)
except RuntimeError as e:
    print(type(e).__name__, e)
try:
    print(a % 0)
except RuntimeError as e:
    print(type(e).__name__, e)
print(
    a / 0,
    10 // torch.tensor([3, -3]),
    10 % torch.tensor([3, -3]),
    2 ** torch.arange(4),
    torch.tensor([2, 3]) ** 2,
    torch.tensor([2.0, 4.0]) ** 0.5,
    torch.tensor([2, 4]) ** 0.5,
)
print(
    torch.tensor([255], dtype=torch.uint8) + 1,
    -torch.tensor([1], dtype=torch.uint8),
    torch.tensor([200], dtype=torch.uint8) * 2,
    torch.tensor(5) // torch.tensor(2),
    torch.tensor(5) / 2,
    torch.floor_divide(torch.tensor([-3]), 2),
    torch.true_divide(torch.tensor([3]), 2),
)
try:
    print(torch.tensor([2]) ** -1)
except RuntimeError as e:
    print(e)
