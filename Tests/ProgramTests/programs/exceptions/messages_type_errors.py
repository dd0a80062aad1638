def f(a, b=2, *, c):
    return a, b, c


def g():
    pass


def h(x, /, y):
    pass


class K:
    def __init__(self, n):
        pass

    def m(self):
        pass


attempts = [
    lambda: f(),
    lambda: f(1),
    lambda: f(1, 2, 3, c=4),
    lambda: f(1, c=1, d=2),
    lambda: f(1, a=2, c=3),
    lambda: g(1),
    lambda: g(x=1),
    lambda: h(x=1, y=2),
    lambda: h(1),
    lambda: K(),
    lambda: K(1, 2),
    lambda: K(1).m(5),
    lambda: 1 + "a",
    lambda: "a" + 1,
    lambda: [1] + (2,),
    lambda: {} + {},
    lambda: None + 1,
    lambda: 1 < "a",
    lambda: [] < {},
    lambda: None < 1,
    lambda: -"a",
    lambda: ~1.5,
    lambda: 3(),
    lambda: None(),
    lambda: "abc"["x"],
    lambda: [1]["x"],
    lambda: (1,)[1.0],
    lambda: 5[0],
    lambda: len(3),
    lambda: iter(3),
    lambda: [*3],
    lambda: {**3},
    lambda: f(*3),
    lambda: f(**3),
    lambda: "a" * "b",
    lambda: [1] * 1.5,
    lambda: 1 in 5,
    lambda: int([]),
    lambda: float({}),
    lambda: sum(["a"]),
    lambda: sorted([1, "a"]),
    lambda: max(1),
    lambda: max([]) if False else abs("x"),
    lambda: "".join([1]),
    lambda: range(1.5),
    lambda: isinstance(1, 2),
    lambda: "x" % 1,
    lambda: "%d" % "x",
    lambda: next([]),
    lambda: 2 @ 3,
]
for i, attempt in enumerate(attempts):
    try:
        print(i, "no error", attempt())
    except Exception as e:
        print(i, type(e).__name__ + ":", e)
