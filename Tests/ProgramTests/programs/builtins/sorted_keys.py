data = ["pear", "fig", "apple", "kiwi", "Fig"]
print(
    sorted(data),
    sorted(data, key=len),
    sorted(data, key=str.casefold),
    sorted(data, key=lambda s: (len(s), s)),
    sorted(data, key=lambda s: s[-1]),
    sorted(data, key=len, reverse=True),
)
rows = [{"n": "a", "v": 2}, {"n": "b", "v": 1}, {"n": "c", "v": 2}]
print(
    [r["n"] for r in sorted(rows, key=lambda r: r["v"])],
    [r["n"] for r in sorted(rows, key=lambda r: -r["v"])],
    [r["n"] for r in sorted(rows, key=lambda r: r["v"], reverse=True)],
)
print(
    sorted([3, 1, 2], key=lambda x: -x),
    sorted(range(10), key=lambda x: (x % 3, -x)),
    sorted([(1, "b"), (1, "a"), (0, "z")]),
    sorted([[2], [1, 9], []]),
    sorted({"b": 1, "a": 2}.items()),
    sorted("bca", reverse=True),
    sorted([True, False, 1, 0]),
    sorted([1.5, 1, -2]),
)
xs = [4, 2, 9]
print(xs.sort(), xs, xs.sort(key=lambda v: v % 4), xs, sorted(xs) is xs, sorted(xs, key=None))
calls = []
sorted([3, 1, 2], key=lambda v: calls.append(v) or v)
print(
    calls,
    min([3, 1, 2], key=lambda v: -v),
    max("aXb", key=str.lower),
    min(("b", 1), ("a", 2)),
    max([(1, "x"), (1, "y")]),
    sorted([("x", 1), ("x", 0)]),
)
for bad in (
    lambda: sorted([1, "a"]),
    lambda: sorted(5),
    lambda: sorted([1], key=5),
    lambda: sorted([{}, {}]),
    lambda: max([1, None]),
    lambda: sorted([1], reverse="x"),
):
    try:
        print(bad())
    except TypeError as e:
        print(e)
