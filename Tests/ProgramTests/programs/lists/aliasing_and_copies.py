a = [1, [2, 3]]
b = a
c = a[:]
d = list(a)
e = a.copy()
b.append(4)
c[1].append(99)
print(a, b, c, d, e, a is b, a is c, a[1] is c[1])
grid = [[0] * 3] * 2
grid[0][0] = 1
good = [[0] * 3 for _ in range(2)]
good[0][0] = 1
print(grid, good)


def change(l):
    l.append("in function")
    l = ["rebound"]
    return l


x = []
print(change(x), x)
t = ([], 1)
t[0].append(5)
print(t)
m = n = []
m.append(1)
n = n + [2]
print(m, n)
p = [1, 2, 3]
for v in p[:]:
    p.remove(v)
print(p)
q = list(range(6))
for i in range(len(q) - 1, -1, -1):
    if q[i] % 2:
        del q[i]
print(q, [q] * 2, q == [0, 2, 4], q is [0, 2, 4])
