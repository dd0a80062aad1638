values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), list(values))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return CountdownIterator(self.n)


class CountdownIterator:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(
    list(c),
    list(c),
    [a + b for a in c for b in c],
    2 in c,
    max(c),
    sum(c),
    tuple(c),
    set(c),
    dict(zip(c, "abc")),
    sorted(c),
)
a, b, d = c
print(a, b, d, *c)
first, *rest = c
print(first, rest, [*c, *c])


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


print(list(Old()), 20 in Old(), 5 in Old(), list(zip(Old(), "ab")), sum(Old()))
it = iter("ab")
print(next(it), next(it), next(it, None))
try:
    next(it)
except StopIteration as e:
    print(repr(e))
try:
    iter(5)
except TypeError as e:
    print(e)
try:
    iter(5, 1)
except TypeError as e:
    print(e)


class BadIter:
    def __iter__(self):
        return 5


try:
    list(BadIter())
except TypeError as e:
    print(e)
try:
    next(5)
except TypeError as e:
    print(e)
x = [1, 2, 3]
i = iter(x)
next(i)
x.append(4)
print(list(i), list(i))
