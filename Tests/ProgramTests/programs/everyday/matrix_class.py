class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged rows")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        r, c = key
        return self.rows[r][c]

    def __setitem__(self, key, v):
        self.rows[key[0]][key[1]] = v

    def __add__(self, o):
        return Matrix([[a + b for a, b in zip(p, q)] for p, q in zip(self.rows, o.rows)])

    def __mul__(self, k):
        return Matrix([[k * v for v in r] for r in self.rows])

    __rmul__ = __mul__

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"shapes {self.shape} and {o.shape} do not match")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])

    def __pow__(self, n):
        result = Matrix.identity(self.shape[0])
        for _ in range(n):
            result = result @ self
        return result

    def __eq__(self, o):
        return isinstance(o, Matrix) and self.rows == o.rows

    def __str__(self):
        return "\n".join(" ".join(f"{v:>4}" for v in r) for r in self.rows)


a = Matrix([[1, 2], [3, 4]])
print(a, a.T, a @ a, a + a * 2, 3 * a, sep="\n--\n")
print(
    (Matrix([[1, 1], [1, 0]]) ** 30)[0, 1],
    a == Matrix([[1, 2], [3, 4]]),
    a.T.T == a,
    a.shape,
    Matrix.identity(2) @ a == a,
)
a[0, 1] = 9
print(a[0, 1], a.rows)
for bad in (lambda: a @ Matrix([[1, 2, 3]]), lambda: Matrix([[1], [2, 3]])):
    try:
        bad()
    except ValueError as e:
        print(e)
