x = 1


def f(a, b=2):
    c = a + b
    return sorted(locals().items())


class K:
    attr = "v"

    def __init__(self):
        self.p = 1

    def m(self):
        return vars(self)


print(f(1), "x" in globals(), globals()["x"], K().m(), vars(K())["p"], K.__dict__["attr"])
k = K()
k.__dict__["dynamic"] = 5
k.__dict__.update(q=7)
print(k.dynamic, k.q, sorted(k.__dict__), "attr" in k.__dict__, hasattr(k, "attr"))
globals()["made"] = "by globals"
print(made)
for name in ("alpha", "beta"):
    setattr(K, name, name.upper())
print(K.alpha, k.beta, getattr(k, "alpha"), [n for n in sorted(vars(K)) if not n.startswith("_")])
