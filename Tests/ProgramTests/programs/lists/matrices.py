a = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*a)], [[row[i] for row in a] for i in range(3)])
print([x for row in a for x in row], sum(map(sum, a)), [sum(c) for c in zip(*a)])
b = [[0] * 3 for _ in range(2)]
for i in range(2):
    for j in range(3):
        b[i][j] = a[i][j] ** 2
print(b)


def matmul(x, y):
    return [[sum(p * q for p, q in zip(r, c)) for c in zip(*y)] for r in x]


print(matmul(a, list(zip(*a))))
identity = [[int(i == j) for j in range(3)] for i in range(3)]
print(matmul(a, identity) == a)


def det(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1 :] for r in m[1:]]) for j in range(len(m)))


print(det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]))


def spiral(m):
    out = []
    while m:
        out += m[0]
        m = [list(r) for r in zip(*m[1:])][::-1]
    return out


print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
print([r[::-1] for r in a], a[::-1], [list(r) for r in zip(*a[::-1])])
n = 5
tri = [[1]]
while len(tri) < n:
    p = [0] + tri[-1] + [0]
    tri.append([x + y for x, y in zip(p, p[1:])])
for r in tri:
    print(" ".join(map(str, r)).center(12).rstrip())
