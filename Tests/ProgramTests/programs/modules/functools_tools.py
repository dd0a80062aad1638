import functools
from functools import (
    partial,
    reduce,
    lru_cache,
    cache,
    wraps,
    cached_property,
    total_ordering,
    singledispatch,
    cmp_to_key,
    partialmethod,
    singledispatchmethod,
)

print(
    reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], "start"), reduce(max, [3, 9, 2])
)
p = partial(int, base=2)
print(p("101"), partial(print, "a", sep="-")("b", "c"), partial(pow, 2)(5), p.keywords, p.func is int, p.args)


@lru_cache(maxsize=2)
def slow(n):
    print("computing", n)
    return n * n


print(slow(2), slow(2), slow(3), slow(4), slow(2), slow.cache_info())
slow.cache_clear()
print(slow.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info().misses, fib.__name__)


class Data:
    @cached_property
    def total(self):
        print("summing")
        return 42


d = Data()
print(d.total, d.total, d.__dict__)


@total_ordering
class Size:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __lt__(self, o):
        return self.n < o.n


print(Size(1) < Size(2), Size(1) <= Size(1), Size(3) > Size(2), Size(1) >= Size(2))


@singledispatch
def show(x):
    return f"object {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return f"list of {len(x)}"


print(show(1), show([1, 2]), show("s"), show(True), show.dispatch(int)(5))


class Cell:
    def set(self, state):
        self.state = state

    on = partialmethod(set, True)


c = Cell()
c.on()
print(c.state, sorted("bca", key=cmp_to_key(lambda a, b: (a > b) - (a < b))))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
