print(
    [x**2 for x in range(6)], [x for x in range(20) if x % 2 if x % 3], [x if x > 2 else -x for x in range(5)]
)
print(
    [(i, j) for i in range(3) for j in "ab"],
    [[i * j for j in range(3)] for i in range(3)],
    [i for r in [[1, 2], [3]] for i in r],
)
print({i: i * i for i in range(4)}, {i % 3 for i in range(9)}, {k: [v for v in range(k)] for k in range(3)})
print(
    [a + b for a, b in [(1, 2), (3, 4)]],
    [x for x, *_ in ["abc", "de"]],
    [f"{k}={v}" for k, v in {"a": 1}.items()],
)
print(
    [j for i in range(4) for j in [i * 10] if j],
    [x for x in (y * 2 for y in range(3))],
    sum(1 for _ in "abc"),
)
print(
    [[r[c] for r in [[1, 2], [3, 4]]] for c in (0, 1)],
    [s.strip() for s in [" a ", "b "]],
    [c for c in "hello" if c not in "aeiou"],
)
x = "outer"
print(
    [x for x in range(2)],
    x,
    [lambda: i for i in range(2)][0](),
    (lambda: [i for i in range(x_len)])() if (x_len := 3) else 0,
)
print(
    [(lambda v=v: v)() for v in range(3)],
    [0 for _ in range(3)],
    [n for n in range(2, 30) if all(n % p for p in range(2, n))],
)
print(
    dict(enumerate("ab")),
    list(map(lambda p: p[0] * p[1], zip([1, 2], [3, 4]))),
    [*map(str, [1, 2])],
    [not b for b in (0, 1)],
)
words = ["apple", "bob", "kayak"]
print(
    [w for w in words if w == w[::-1]],
    {w[0]: len(w) for w in words},
    max((len(w), w) for w in words),
    [i for i, w in enumerate(words) if "a" in w],
)


def gen():
    return [y for x in range(3) for y in range(x) if (x + y) % 2]


print(gen(), [a for a in [1, 2, 3] for a in [a * 10]])
