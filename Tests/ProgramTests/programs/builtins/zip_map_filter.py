print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip([], [1])), dict(zip("ab", [1, 2])))
print(
    list(map(len, ["a", "bb"])),
    list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])),
    list(map(str, range(3))),
    list(map(None.__class__.__name__.__len__, [])),
)
print(
    list(filter(None, [0, 1, "", "a", None, []])),
    list(filter(lambda x: x > 1, [1, 2, 3])),
    list(filter(str.isdigit, "a1b2")),
)
m = map(int, ["1", "x"])
print(next(m))
try:
    next(m)
except ValueError as e:
    print(e)
z = zip([1, 2], [3, 4])
print(next(z), list(z), list(z), type(z).__name__, type(m).__name__, iter(z) is z)
a, b = zip(*[(1, "a"), (2, "b")])
print(a, b)
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as e:
    print(e)
try:
    list(zip([1], [1, 2], [1], strict=True))
except ValueError as e:
    print(e)
try:
    map(len)
except TypeError as e:
    print(e)
it = iter([1, 2, 3, 4])
print(list(zip(it, it)))
it = iter(range(5))
print(list(zip(range(2), it)), list(it))
print(
    list(enumerate("ab", 1)),
    list(enumerate([])),
    next(enumerate("x")),
    list(reversed(range(3))),
    list(reversed("ab")),
    list(reversed((1, 2))),
)
print([*map(max, [1, 5], [3, 2])], sum(map(abs, [-1, 2])), max(map(len, ["a", "ccc"])))
