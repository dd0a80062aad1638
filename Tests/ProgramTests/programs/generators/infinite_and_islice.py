from itertools import count, islice, takewhile


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


print(
    list(islice(primes(), 10)),
    list(takewhile(lambda p: p < 30, primes())),
    next(p for p in primes() if p > 100),
)


def ints(start=0):
    while True:
        reset = yield start
        start = reset if reset is not None else start + 1


g = ints(5)
print(next(g), next(g), g.send(100), next(g))
evens = (n for n in ints() if n % 2 == 0)
print([next(evens) for _ in range(4)])


def zipper(*iterables):
    its = [iter(i) for i in iterables]
    while True:
        try:
            yield tuple([next(i) for i in its])
        except StopIteration:
            return


print(list(zipper([1, 2, 3], "ab")), list(zipper("x", [])))
