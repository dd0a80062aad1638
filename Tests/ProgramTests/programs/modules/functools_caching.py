from functools import lru_cache, partial, reduce, wraps

calls = []


@lru_cache(maxsize=None)
def ways(stairs):
    calls.append(stairs)
    return 1 if stairs <= 1 else ways(stairs - 1) + ways(stairs - 2)


print(ways(30), len(calls), ways.cache_info(), ways(30), len(calls))


@lru_cache(maxsize=3)
def f(x, y=0):
    return x + y


f(1)
f(2)
f(1, y=0)
f(3)
f(4)
f(1)
print(f.cache_info(), f.__wrapped__(5, 6))
f.cache_clear()
print(f.cache_info())
try:
    f([1])
except TypeError as e:
    print(e)


def logged(f=None, *, prefix=">"):
    if f is None:
        return partial(logged, prefix=prefix)

    @wraps(f)
    def inner(*a):
        print(prefix, f.__name__, a)
        return f(*a)

    return inner


@logged
def one(x):
    "doc one"
    return x


@logged(prefix="##")
def two(x, y):
    return x * y


print(one(1), two(3, 4), one.__name__, one.__doc__, two.__wrapped__(1, 2))
p = partial(two, 10)
print(
    p(5),
    partial(p, 7)(),
    reduce(lambda acc, kv: {**acc, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}),
    reduce(lambda a, b: f"({a}{b})", "abcd"),
)
