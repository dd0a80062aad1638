d = {"a": 1, "b": 2}
d["c"] = 3
print(d, len(d), d["a"], d.get("z"), d.get("z", 0), "a" in d, 1 in d)
print(list(d), list(d.keys()), list(d.values()), list(d.items()), d.keys(), d.values(), d.items())
print(d.pop("a"), d.pop("q", None), d, d.setdefault("b", 99), d.setdefault("n", []), d)
d.update({"x": 24}, y=25)
d.update([("z", 26)])
print(d, d.popitem(), d)
print(
    dict(a=1),
    dict([(1, 2)]),
    dict({"k": "v"}, j=3),
    dict(zip("ab", [1, 2])),
    dict.fromkeys("abc"),
    dict.fromkeys([1, 2], 0),
    dict(),
)
e = d.copy()
e.clear()
print(e, bool(e), d == dict(d), {"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: 2} != {1: 3})
print({"a": 1, "b": 2} | {"b": 3, "c": 4}, {**{"a": 1}, "b": 2, **{"a": 9}})
f = {1: "a"}
f |= {2: "b"}
f |= [(3, "c")]
print(f, list(reversed(f)), max(f), sum(f), sorted(f, reverse=True))
del f[1]
try:
    del f[1]
except KeyError as err:
    print("KeyError", err)
for k, v in f.items():
    print(k, v)
try:
    for k in f:
        f[k + 10] = 1
except RuntimeError as err:
    print(err)
f = {1: 1, 2: 2}
try:
    for k in f:
        del f[k]
except RuntimeError as err:
    print(err)
