def auto_repr(cls):
    def __repr__(self):
        return f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"

    cls.__repr__ = __repr__
    return cls


def counted(cls):
    original = cls.__init__
    cls.instances = 0

    def __init__(self, *a, **k):
        cls.instances += 1
        original(self, *a, **k)

    cls.__init__ = __init__
    return cls


@counted
@auto_repr
class P:
    def __init__(self, x, y="d"):
        self.x, self.y = x, y


print(P(1), P(2, y=[3]), P.instances, P.__name__)
Dyn = type("Dyn", (P,), {"extra": 5, "double": lambda self: self.x * 2})
d = Dyn(4)
print(d, d.double(), d.extra, Dyn.__bases__[0] is P, P.instances)
for name in ("alpha", "beta"):
    setattr(P, f"get_{name}", lambda self, n=name: f"{n}:{self.x}")
print(d.get_alpha(), d.get_beta(), [m for m in dir(P) if m.startswith("get_")])
