import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
print(
    x,
    x * 2,
    (x * 2).sum(),
    x.detach(),
    x.exp(),
    x + 1,
    x - 1,
    x / 2,
    x**2,
    -x,
    x.mean(),
    x.view(2, 1),
    x[0],
    x.reshape(1, 2),
    x.t() if x.ndim < 3 else None,
)
print(
    torch.relu(x),
    torch.sigmoid(x),
    x.log(),
    x @ x,
    torch.stack([x, x]),
    torch.cat([x, x]),
    x.max(),
    x.clone(),
    x.unsqueeze(0),
    x.expand(2, 2),
)
y = torch.zeros(2, 2, requires_grad=True, dtype=torch.float64)
print(y, y.T, y.sum(0), y.softmax(1))
p = torch.nn.Parameter(torch.ones(2))
print(p, p.data, p * 3, [p])
with torch.no_grad():
    print(x * 2, x)
z = x.sum()
z.backward()
print(x.grad, z, z.item(), z.grad_fn is not None, x.grad_fn)
