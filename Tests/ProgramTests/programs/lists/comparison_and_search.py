print(
    [1, 2] == [1, 2],
    [1, 2] < [1, 3],
    [1] < [1, 0],
    [] < [0],
    [2] > [1, 5],
    [1, "a"] == [1, "a"],
    [1, 2] != (1, 2),
    [1.0] == [1],
)
xs = [5, 3, 8, 3, 1]
print(
    3 in xs,
    xs.index(3),
    xs.index(3, 2),
    xs.count(3),
    min(xs),
    xs.index(max(xs)),
    sum(xs) / len(xs),
    sorted(xs)[len(xs) // 2],
)
print(
    [i for i, v in enumerate(xs) if v == 3],
    next((v for v in xs if v > 5), None),
    any(v > 7 for v in xs),
    all(xs),
    list(filter(lambda v: v % 2, xs)),
)
print(
    [a for a, b in zip(xs, xs[1:]) if a > b],
    [xs[i : i + 2] for i in range(0, len(xs), 2)],
    xs[::-1][:2],
    xs[-3:-1],
    [*xs, *xs][5],
    xs * 2 == xs + xs,
)
seen, dupes, unique = set(), [], []
for v in xs:
    (dupes if v in seen else unique).append(v)
    seen.add(v)
print(dupes, unique, list(dict.fromkeys(xs)))
try:
    [1, 2] < [1, "a"]
except TypeError as e:
    print(e)
print([1, "a"] < [2, 3], [[1, 2], [1]] > [[1, 2]], float("nan") in [float("nan")])
