class Poly:
    def __init__(self, *coeffs):
        while len(coeffs) > 1 and coeffs[-1] == 0:
            coeffs = coeffs[:-1]
        self.c = tuple(coeffs) or (0,)

    def __call__(self, x):
        r = 0
        for a in reversed(self.c):
            r = r * x + a
        return r

    def __add__(self, o):
        from itertools import zip_longest

        return Poly(*(a + b for a, b in zip_longest(self.c, o.c, fillvalue=0)))

    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    def __sub__(self, o):
        return self + Poly(-1) * o

    def __eq__(self, o):
        return self.c == o.c

    def d(self):
        return Poly(*(i * a for i, a in enumerate(self.c) if i)) if len(self.c) > 1 else Poly(0)

    def __str__(self):
        terms = []
        for i, a in reversed(list(enumerate(self.c))):
            if a:
                mono = "" if i == 0 else "x" if i == 1 else f"x^{i}"
                coef = str(abs(a)) if abs(a) != 1 or i == 0 else ""
                terms.append(("-" if a < 0 else "+", coef + mono))
        if not terms:
            return "0"
        (s, first), *rest = terms
        return ("-" if s == "-" else "") + first + "".join(f" {s} {t}" for s, t in rest)

    __repr__ = __str__


p, q = Poly(1, -3, 0, 2), Poly(-1, 1)
print(p, q, p + q, p * q, p - p, p.d(), p.d().d().d().d(), sep=" | ")
print(p(2), q(1), [p(x) for x in range(-2, 3)], Poly(1, 2, 0, 0) == Poly(1, 2), (q * q * q).c)
x = 1.0
for _ in range(6):
    x -= (Poly(-2, 0, 1))(x) / Poly(-2, 0, 1).d()(x)
print(x)
