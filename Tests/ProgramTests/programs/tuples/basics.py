t = (1, "two", 3.0)
print(t, len(t), t[0], t[-1], t[1:], t + (4,), t * 2, (1,), (), tuple([1, 2]), 1, (1))
print(
    t.index("two"),
    t.count(1),
    3.0 in t,
    t == (1, "two", 3.0),
    (1, 2) < (1, 3),
    (1,) < (1, 0),
    hash((1, 2)) == hash((1, 2)),
)
a, b, c = t
a, b = b, a
(x, y), z = [1, 2], 3
first, *middle, last = range(6)
*init, end = "abc"
head, *empty = [1]
print(a, b, c, x, y, z, first, middle, last, init, end, head, empty)
for i, (p, q) in enumerate([(1, 2), (3, 4)]):
    print(i, p, q)
[m, [n, o]] = 1, (2, 3)
print(m, n, o)
d = {}
d["k"], lst = 5, [0, 0]
lst[0], lst[1] = d["k"], 9
print(d, lst)
i = 0
i, lst[i] = 1, "set at one"
print(i, lst)


def multi():
    return 1, [2], {"k": 3}


print(multi(), type(multi()).__name__)
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    t.append(1)
except AttributeError as e:
    print(e)
print(*t, *[4, 5], sep="-")
print(
    [*range(3), *"ab"],
    (*t, *t),
    {*[1, 2]},
    [*{"x": 1}],
    max((3, 1), (2, 9)),
    sorted([(2, "b"), (1, "z"), (2, "a")]),
)
