print([[j for j in range(i) if j % 2] for i in range(5) if i > 2])
print([(x, y) for x in range(4) if x % 2 for y in range(x) if y != 1])
print(
    [x if x % 2 else "even" for x in range(5)],
    [x for x in [1, None, 2] if x is not None],
    [a or b for a, b in [(0, 1), (2, 0)]],
)
print(
    {k: v for k, v in zip("abc", range(3)) if v},
    {len(w) for w in ["a", "bb", "cc"]},
    {x: {y: x * y for y in range(2)} for x in range(2)},
)
print(
    [row[i] for i in range(2) for row in ["ab", "cd"]],
    [sum(r) for r in [[1, 2], [3]]],
    [c for w in ["ab", "c"] for c in w],
    [w for w in "a bb ccc".split() if len(w) > 1],
)
m = [[1, 2, 3], [4, 5, 6]]
print(
    [[r[i] for r in m] for i in range(3)],
    [max(r) for r in m],
    [v * 2 for r in m for v in r if v > 2],
    sum(v for r in m for v in r),
    [*zip(*m)],
)
print(
    [f(2) for f in [lambda x: x + 1, lambda x: x**3]],
    [i for i in range(10) if not i % 3],
    any(v == 5 for r in m for v in r),
    [(i, v) for i, v in enumerate("ab")],
)
print(
    sorted({(a, b) for a in range(3) for b in range(3) if a < b}),
    list(x * y for x, y in zip([1, 2], [3, 4])),
    dict((v, k) for k, v in {"a": 1}.items()),
)
print(
    [y := 1, y**2, y + 5],
    [last for last in range(3)][-1],
    [[] for _ in range(2)],
    [None] * 2,
    [i * "x" for i in range(3)],
)
