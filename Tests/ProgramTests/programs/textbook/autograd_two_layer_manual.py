import math
import torch

x = torch.linspace(-math.pi, math.pi, 200)
y = torch.sin(x)
a = torch.full((), 0.1, requires_grad=True)
b = torch.full((), 0.5, requires_grad=True)
c = torch.full((), -0.2, requires_grad=True)
d = torch.full((), -0.1, requires_grad=True)
learning_rate = 1e-4
for t in range(200):
    y_pred = a + b * x + c * x**2 + d * x**3
    loss = (y_pred - y).pow(2).sum()
    if t % 50 == 49:
        print(t, f"{loss.item():.2f}")
    loss.backward()
    with torch.no_grad():
        for p in (a, b, c, d):
            p -= learning_rate * p.grad
            p.grad = None
print(f"Result: y = {a.item():.3f} + {b.item():.3f} x + {c.item():.3f} x^2 + {d.item():.3f} x^3")
torch.manual_seed(0)
N, D_in, H, D_out = 16, 10, 5, 2
X, Y = torch.randn(N, D_in), torch.randn(N, D_out)
w1, w2 = torch.randn(D_in, H), torch.randn(H, D_out)
for t in range(100):
    h = X.mm(w1)
    h_relu = h.clamp(min=0)
    y_pred = h_relu.mm(w2)
    loss = (y_pred - Y).pow(2).sum().item()
    if t % 25 == 0:
        print(t, f"{loss:.2f}")
    grad_y = 2.0 * (y_pred - Y)
    grad_w2 = h_relu.t().mm(grad_y)
    grad_h = grad_y.mm(w2.t()).clone()
    grad_h[h < 0] = 0
    grad_w1 = X.t().mm(grad_h)
    w1 -= 1e-3 * grad_w1
    w2 -= 1e-3 * grad_w2
