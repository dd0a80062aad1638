print(
    range(5),
    range(1, 5),
    range(0, 10, 3),
    list(range(5)),
    list(range(10, 0, -3)),
    list(range(0)),
    list(range(5, 1)),
)
r = range(0, 20, 4)
print(
    len(r),
    r[0],
    r[-1],
    r[1:3],
    r[::-1],
    8 in r,
    9 in r,
    "a" in r,
    r.index(12),
    r.count(4),
    r.start,
    r.stop,
    r.step,
)
print(
    range(3) == range(0, 3, 1),
    range(0) == range(5, 5),
    range(0, 3, 2) == range(0, 4, 2),
    hash(range(3)) == hash(range(0, 3)),
    list(reversed(range(0, 10, 3))),
)
print(
    sum(range(10)),
    max(range(3, 9)),
    bool(range(0)),
    list(range(True, 4)),
    tuple(range(3)),
    2.0 in range(5),
    2.5 in range(5),
    range(10)[2:8:2],
    range(-5, 5)[::3],
)
it = iter(range(2))
print(next(it), next(it), next(it, "end"), type(it).__name__)
for bad in (
    lambda: range(1.0),
    lambda: range("5"),
    lambda: range(),
    lambda: range(1, 2, 3, 4),
    lambda: range(5)[5],
    lambda: range(5).index(9),
    lambda: range(1, 5, 0),
    lambda: range(3)["a"],
):
    try:
        bad()
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
try:
    r[0] = 1
except TypeError as e:
    print(e)
print(
    range(10**15)[10**14],
    len(range(10**15)),
    10**14 in range(0, 10**15, 7),
    [*range(3)],
    [i for i in range(3, -1, -1)],
)
