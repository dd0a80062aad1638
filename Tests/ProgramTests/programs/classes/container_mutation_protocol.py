class Ordered:
    def __init__(self, items=()):
        self._d = dict(items)

    def __getitem__(self, k):
        return self._d[k]

    def __setitem__(self, k, v):
        print("set", k, v)
        self._d[k] = v

    def __delitem__(self, k):
        print("del", k)
        del self._d[k]

    def __contains__(self, k):
        return k in self._d

    def __iter__(self):
        return iter(sorted(self._d))

    def __len__(self):
        return len(self._d)

    def keys(self):
        return list(self)


o = Ordered({"b": 2})
o["a"] = 1
o["b"] += 10
o["c"] = o["a"], o["b"] = 5, 6
del o["a"]
print(list(o), len(o), "a" in o, {**o}, dict(o))


def show(**kw):
    return kw


print(show(**o))
for bad in ("get", "del"):
    try:
        if bad == "get":
            o["zzz"]
        else:
            del o["zzz"]
    except KeyError as e:
        print("KeyError", e)
x = Ordered()
x["k"] = y = 3
x[1, 2], x[None] = y, "n"
print(len(x), y)
