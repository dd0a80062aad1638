from itertools import (
    accumulate,
    chain,
    combinations,
    count,
    cycle,
    groupby,
    islice,
    product,
    repeat,
    starmap,
    tee,
    zip_longest,
)


def take(n, it):
    return list(islice(it, n))


def grouper(it, n, fill=None):
    args = [iter(it)] * n
    return list(zip_longest(*args, fillvalue=fill))


def roundrobin(*its):
    pending, nexts = len(its), cycle(iter(i).__next__ for i in its)
    while pending:
        try:
            for nxt in nexts:
                yield nxt()
        except StopIteration:
            pending -= 1
            nexts = cycle(islice(nexts, pending))


def powerset(xs):
    xs = list(xs)
    return chain.from_iterable(combinations(xs, r) for r in range(len(xs) + 1))


def unique(it):
    seen = set()
    for x in it:
        if x not in seen:
            seen.add(x)
            yield x


def window(it, n):
    its = tee(it, n)
    for i, t in enumerate(its):
        for _ in range(i):
            next(t, None)
    return zip(*its)


print(
    take(4, count(1)),
    grouper("ABCDEFG", 3, "x"),
    list(roundrobin("ABC", "D", "EF")),
    list(powerset([1, 2, 3])),
    "".join(unique("AAAABBBCCDAABBB")),
    list(window(range(5), 3)),
)
print(
    [(k, sum(1 for _ in g)) for k, g in groupby("aaabccd")],
    list(accumulate([1, 2, 3], lambda a, b: a * 10 + b)),
    sum(starmap(lambda a, b: a * b, zip([1, 2, 3], [4, 5, 6]))),
    ["".join(p) for p in product("ab", repeat=2)],
    list(map(pow, range(5), repeat(2))),
)
people = [("Ann", "NY"), ("Bob", "LA"), ("Cid", "NY")]
for city, group in groupby(sorted(people, key=lambda p: p[1]), key=lambda p: p[1]):
    print(city, [name for name, _ in group])
print(
    next(
        (a, b, c)
        for c in count(1)
        for b in range(1, c)
        for a in range(1, b)
        if a * a + b * b == c * c and a + b + c == 60
    )
)
