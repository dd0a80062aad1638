a, b = b, a = 1, 2
print(a, b)
(a, (b, [c, d])), *e = (1, (2, [3, 4])), 5, 6
print(a, b, c, d, e)
(*a,) = range(3)
print(a)
a, *_, z = "hello"
print(a, _, z)
for x, *ys in [(1, 2, 3), "ab", [9]]:
    print(x, ys)
d = {"k": (1, [2, 3])}
for key, (n, (p, q)) in d.items():
    print(key, n, p, q)
print([x + y for x, (y, _) in [(1, (2, 3)), (4, (5, 6))]], {k: v for k, (v, *_) in {"a": "xyz"}.items()})


def f():
    return 1, (2, 3)


p, (q, r) = f()
print(p, q, r)
s = t = u = f()
i = [0, 1, 2]
i[0], i[1] = i[1], i[0]
n = 0
n, i[n] = 2, "first"
print(i, s == u)


class O:
    pass


o = O()
o.x, o.y, *o.rest = 1, 2, 3, 4
print(o.x, o.y, o.rest)
(only,) = [7]
[one, two] = {"k1": 1, "k2": 2}
print(only, one, two)
for bad in ("few", "many", "star"):
    try:
        if bad == "few":
            a, b, c = 1, 2
        elif bad == "many":
            a, b = {1, 2, 3}
        else:
            a, b, *c = [1]
    except ValueError as e:
        print(e)
