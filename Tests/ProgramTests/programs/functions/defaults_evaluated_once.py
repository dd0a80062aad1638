n = 5


def f(x=n, y=[]):
    y.append(x)
    return y


n = 10
print(f(), f(), f(1, []), f(2))
print(f.__defaults__)


def g(x, cache={}):
    if x not in cache:
        print("compute", x)
        cache[x] = x * x
    return cache[x]


print(g(3), g(3), g(4))


def sentinel(value=None):
    if value is None:
        value = []
    value.append(1)
    return value


print(sentinel(), sentinel(), sentinel([0]))


def h(a, b=lambda: n):
    return a + b()


print(h(1))
n = 100
print(h(1))
