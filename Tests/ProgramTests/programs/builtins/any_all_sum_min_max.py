print(
    any([]), all([]), any([0, 1]), all([1, 0]), any(x > 3 for x in range(5)), all(c.isalpha() for c in "abc")
)
print(
    sum([1, 2, 3]),
    sum([]),
    sum([1.5, 2]),
    sum([[1], [2]], []),
    sum((1, 2), 10),
    sum([True, True]),
    sum(range(101)),
    sum([0.1, 0.2, 0.3]),
    sum([1], start=5),
)
print(
    min(3, 1, 2),
    max([3, 1, 2]),
    min("hello"),
    max(["a", "bb", "c"], key=len),
    min([], default=None),
    max((), default=0),
    min([3, -5, 2], key=abs),
    max({"a": 3, "b": 1}),
)
print(
    max([1, 1.0, True]),
    min(1.0, 1),
    max("a", "b", key=lambda c: -ord(c)),
    max([[1, 2], [1, 3]]),
    min((2, "a"), (1, "z")),
)
print(abs(-5), abs(2.5), abs(-0.0), divmod(17, 5), divmod(-17, 5), divmod(5.5, 2), pow(2, 3), round(3.567, 2))
print(sorted([3, 1, 2]), list(reversed([1, 2])), len("abc"), len({}), len(range(5)), len(()))
for bad in (
    lambda: sum("abc"),
    lambda: sum([1, "a"]),
    lambda: min([]),
    lambda: max(),
    lambda: min(1, "a"),
    lambda: sum(5),
    lambda: abs("x"),
    lambda: sum(["a"], ""),
    lambda: len(1),
    lambda: all(1),
    lambda: max(1, 2, default=3),
):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def stops(values):
    for v in values:
        print("looked at", v)
        yield v


print(any(stops([0, 2, 3])), all(stops([1, 0, 3])))
