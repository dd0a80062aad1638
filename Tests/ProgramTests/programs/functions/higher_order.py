def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return run


def curry(f, n):
    def step(*args):
        return f(*args) if len(args) >= n else lambda *more: step(*args, *more)

    return step


inc, dbl = lambda x: x + 1, lambda x: x * 2
print(compose(inc, dbl)(5), compose(dbl, inc)(5), compose()(7), compose(str, abs)(-3))
add3 = curry(lambda a, b, c: a + b + c, 3)
print(add3(1)(2)(3), add3(1, 2)(3), add3(1, 2, 3))
print(list(map(lambda f: f(4), [inc, dbl, str, float])), [f.__name__ for f in (inc, compose, len)])


def apply_n(f, n, x):
    return x if n == 0 else apply_n(f, n - 1, f(x))


print(apply_n(dbl, 10, 1))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max}
print({k: f(3, 4) for k, f in table.items()})


def memoize(f):
    seen = {}

    def g(*a):
        if a not in seen:
            seen[a] = f(*a)
        return seen[a]

    g.seen = seen
    return g


@memoize
def grid(r, c):
    return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)


print(grid(8, 8), len(grid.seen))
