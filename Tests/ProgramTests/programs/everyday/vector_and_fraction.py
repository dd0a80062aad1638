from math import gcd, sqrt


class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g

    def _coerce(f):
        def method(self, other):
            if isinstance(other, int):
                other = Fraction(other)
            if not isinstance(other, Fraction):
                return NotImplemented
            return f(self, other)

        return method

    @_coerce
    def __add__(self, o):
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    @_coerce
    def __mul__(self, o):
        return Fraction(self.n * o.n, self.d * o.d)

    @_coerce
    def __truediv__(self, o):
        return Fraction(self.n * o.d, self.d * o.n)

    @_coerce
    def __eq__(self, o):
        return (self.n, self.d) == (o.n, o.d)

    @_coerce
    def __lt__(self, o):
        return self.n * o.d < o.n * self.d

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, o):
        return self + -o

    def __rsub__(self, o):
        return -self + o

    def __pow__(self, k):
        return Fraction(self.n**k, self.d**k) if k >= 0 else Fraction(self.d**-k, self.n**-k)

    def __float__(self):
        return self.n / self.d

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)

    def __hash__(self):
        return hash((self.n, self.d))


h, t = Fraction(1, 2), Fraction(1, -3)
print(
    h + t,
    h - t,
    h * 4,
    3 * h,
    1 - h,
    h / t,
    h**3,
    h**-2,
    -h,
    float(t),
    h == Fraction(2, 4),
    h < 1,
    sum([h, h, t]),
    sorted([h, t, Fraction(1)]),
    {h: "half"}[Fraction(3, 6)],
)
for bad in (lambda: h + 1.5, lambda: Fraction(1, 0), lambda: h < "a"):
    try:
        print(bad())
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(h == "x", h != 1)


class Vec(tuple):
    def __new__(cls, *xs):
        return super().__new__(cls, xs)

    def __add__(self, o):
        return Vec(*(a + b for a, b in zip(self, o)))

    def __mul__(self, k):
        return Vec(*(a * k for a in self)) if not isinstance(k, Vec) else sum(a * b for a, b in zip(self, k))

    __rmul__ = __mul__

    def __abs__(self):
        return sqrt(self * self)

    def __getattr__(self, name):
        if name in "xyz":
            return self["xyz".index(name)]
        raise AttributeError(name)


v = Vec(3, 4)
print(v + Vec(1, 1), v * 2, 2 * v, v * v, abs(v), v.x, v.y, len(v), v == (3, 4), repr(v), list(v), v[::-1])
