import torch

a = torch.zeros(2, 3)
b = a.view(6)
c = a.t()
d = a[0]
e = a.reshape(3, 2)
f = a.clone()
g = a.flatten()
b[0] = 1
c[2, 1] = 2
d[1] = 3
e[1, 0] = 4
f[0, 0] = 99
print(a, b, e, g)
row = a[1]
row += 10
print(a)
a[0] *= 2
print(a, b)
col = a[:, 1]
col.fill_(7)
print(a)
h = a.t().reshape(6)
h[0] = -1
print(a[0, 0], h[0])
x = torch.arange(5)
y = x
y[0] = 100
z = x + 0
z[1] = 50
print(x, y is x, z)
v = x[1:4]
v.zero_()
print(x, v.data_ptr() == x[1:].data_ptr(), x.detach().data_ptr() == x.data_ptr())
w = x[[0, 4]]
w[0] = 5
print(x)
s = torch.split(x, 2)
s[0].add_(1)
print(x, s)
q = x.expand(2, 5)
x[3] = 77
print(q, x.unbind()[3], x.diagonal() if x.ndim > 1 else None)
m = torch.zeros(3, 3)
m.diagonal().fill_(1)
print(m)
