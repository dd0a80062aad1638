d = {"one": 1, "two": 2, "three": 3}
keys = d.keys()
d["four"] = 4
print(
    keys,
    len(keys),
    "four" in keys,
    sorted(keys & {"one", "x"}),
    sorted(keys | {"x"}),
    sorted(keys - {"one"}),
    sorted(keys ^ {"one", "zz"}),
)
print(
    ("one", 1) in d.items(),
    3 in d.values(),
    d.keys() == {"one", "two", "three", "four"},
    keys >= {"one"},
    keys.isdisjoint(["q"]),
)
del d["one"]
d["one"] = 11
print(list(d), list(reversed(d.items())))
d["two"] = 22
print(d)
inverted = {v: k for k, v in d.items()}
print(inverted, {k: v for k, v in d.items() if v > 3}, {k.upper(): v * 2 for k, v in sorted(d.items())})
print(dict(sorted(d.items(), key=lambda kv: kv[1])), min(d, key=d.get), max(d.items(), key=lambda kv: kv[1]))
it = iter(d)
print(next(it), next(it))
print({(1, 2): "tuple", 3.5: "float", None: "none", True: "bool", "s": "str"})
nested = {"a": {"b": {"c": [1, {"d": 2}]}}}
print(nested["a"]["b"]["c"][1]["d"], nested)
d2 = {}
d2["self"] = d2
print(d2)
print({1: "a", 1.0: "b", True: "c"}, {0: 1, -0.0: 2})
