import torch

x = torch.zeros(3, 4)
x[0] = 1
x[1, 2] = 5
x[:, 3] = torch.tensor([7.0, 8.0, 9.0])
x[2, :2] = torch.tensor([-1.0, -2.0])
print(x)
x[x < 0] = 100
x[[0, 1], [0, 1]] = torch.tensor([11.0, 12.0])
x[:, [2]] = 0.5
print(x)
x[1:] += 1
x[..., 0] *= 2
x[x > 50] -= 50
print(x)
x[::2, ::2] = torch.arange(4.0).view(2, 2)
x[torch.tensor([True, False, False])] = torch.tensor([9.0, 9.0, 9.0, 8.0])
print(x)
y = torch.arange(6)
y[[0, 0, 1]] = torch.tensor([5, 6, 7])
y[2:4] = y[4:]
y[-1] = True
y[4] = 2.9
print(y)
y[[0, 0]] += 1
print(y)
y.index_put_((torch.tensor([0, 0]),), torch.tensor([10, 10]), accumulate=True)
y.index_fill_(0, torch.tensor([1, 2]), -3)
y.index_add_(0, torch.tensor([3, 3]), torch.tensor([100, 100]))
y.masked_fill_(y == -3, 33)
print(
    y,
    y.masked_fill(y > 20, 0),
    y.index_select(0, torch.tensor([5, 0])),
    y.index_copy(0, torch.tensor([0]), torch.tensor([-9])),
)
x[None, 0] = 3
x[1, ...] = x[0]
x[()] = x
print(x)
for bad in ("shape", "index", "dtype"):
    try:
        if bad == "shape":
            x[0] = torch.zeros(3)
        elif bad == "index":
            x[3] = 1
        else:
            x[0] = "a"
    except (RuntimeError, IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
