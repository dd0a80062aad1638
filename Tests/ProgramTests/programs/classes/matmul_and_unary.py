class V:
    def __init__(self, *xs):
        self.xs = xs

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))

    def __rmatmul__(self, other):
        return ("rmatmul", other)

    def __imatmul__(self, other):
        return V(*[x * 2 for x in self.xs])

    def __neg__(self):
        return V(*[-x for x in self.xs])

    def __pos__(self):
        return self

    def __invert__(self):
        return V(*reversed(self.xs))

    def __abs__(self):
        return sum(x * x for x in self.xs) ** 0.5

    def __divmod__(self, n):
        return [divmod(x, n) for x in self.xs]

    def __round__(self, n=None):
        return ("round", n)

    def __int__(self):
        return len(self.xs)

    def __float__(self):
        return 0.5

    def __index__(self):
        return 1

    def __repr__(self):
        return f"V{self.xs}"


v = V(3, 4)
print(v @ V(1, 2), 5 @ v, -v, +v is v, ~v, abs(v))
print(divmod(v, 2), round(v), round(v, 3), int(v), float(v))
print([10, 20, 30][v], "abc"[v:], hex(v), list(range(5))[v::2])
v @= 1
print(v)
