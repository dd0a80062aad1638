import itertools as it
import operator

print(
    list(it.islice(it.count(5), 3)),
    list(it.islice(it.count(0, 0.5), 3)),
    list(it.islice(it.cycle("ab"), 5)),
    list(it.repeat(7, 3)),
    list(it.chain("ab", [1])),
    list(it.chain.from_iterable([[1], [2, 3]])),
)
print(
    list(it.accumulate([1, 2, 3, 4])),
    list(it.accumulate([3, 1, 2], max)),
    list(it.accumulate([1, 2], initial=10)),
    list(it.accumulate([1, 2, 3], operator.mul)),
)
print(
    list(it.product("ab", [1, 2])),
    list(it.product([0, 1], repeat=2)),
    list(it.permutations("abc", 2)),
    list(it.permutations([1, 2])),
    list(it.combinations("abcd", 2)),
    list(it.combinations_with_replacement("ab", 2)),
    len(list(it.permutations(range(5)))),
)
print(
    list(it.compress("abcd", [1, 0, 1, 1])),
    list(it.dropwhile(lambda x: x < 3, [1, 3, 2])),
    list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])),
    list(it.filterfalse(lambda x: x % 2, range(6))),
    list(it.starmap(pow, [(2, 3), (3, 2)])),
    list(it.pairwise("abcd")),
    list(it.zip_longest("abc", [1], fillvalue="-")),
)
print(
    [(k, list(g)) for k, g in it.groupby("aaabbca")],
    [(k, len(list(g))) for k, g in it.groupby(sorted(["x", "yy", "zz"], key=len), key=len)],
    [k for k, _ in it.groupby([1, 1, 2, 1])],
)
print(
    list(it.islice("abcdefg", 2)),
    list(it.islice("abcdefg", 2, 5)),
    list(it.islice("abcdefg", 1, None, 2)),
    list(it.islice(range(5), 0)),
)
a, b = it.tee([1, 2, 3])
print(next(a), list(b), list(a))
c = it.count(10, -2)
print(next(c), next(c), c, it.repeat("x", 2), it.repeat(1))
for bad in (
    lambda: list(it.islice([1], -1)),
    lambda: list(it.combinations([1], -1)),
    lambda: it.count("a"),
    lambda: list(it.product([1], repeat=-1)),
):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def flatten(x):
    return list(it.chain.from_iterable(flatten(i) if isinstance(i, list) else [i] for i in x))


def chunks(xs, n):
    i = iter(xs)
    return list(iter(lambda: tuple(it.islice(i, n)), ()))


print(flatten([1, [2, [3]], []]), chunks(range(7), 3))
