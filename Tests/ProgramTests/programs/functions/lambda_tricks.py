print(
    (lambda: 1)(),
    (lambda x: x)(2),
    (lambda x, y=3: x * y)(2),
    (lambda *a: sum(a))(1, 2, 3),
    (lambda **k: sorted(k))(b=1, a=2),
    (lambda x: lambda y: x - y)(5)(3),
)
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
fib = lambda n, a=0, b=1: a if n == 0 else fib(n - 1, b, a + b)
print(
    fact(10),
    fib(30),
    [f(3) for f in (lambda x: x + 1, lambda x: x * x)],
    sorted("bca", key=lambda c: -ord(c)),
)
print(
    (lambda f, *a: f(*a))(max, 1, 5),
    list(map(lambda p: p[0] ** p[1], [(2, 3), (3, 2)])),
    (lambda: (yield 1))().__next__(),
    (lambda x: (x, x := 5) if False else x)(1) if False else "ok",
)
actions = {"double": lambda x: 2 * x, "neg": lambda x: -x}
print(
    {k: v(4) for k, v in actions.items()},
    (lambda x, /, *, y: x + y)(1, y=2),
    (lambda a=1, *b, c=2: (a, b, c))(5, 6, c=7),
)
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(6))
try:
    (lambda x: x)()
except TypeError as e:
    print(e)
