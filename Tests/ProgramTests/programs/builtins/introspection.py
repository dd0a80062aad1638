class A:
    x = 1

    def __init__(self):
        self.y = 2

    def m(self):
        return "m"


class B(A):
    z = 3


b = B()
print(
    isinstance(b, A),
    isinstance(5, (str, int)),
    isinstance(True, int),
    isinstance([], list | dict),
    issubclass(B, A),
    issubclass(bool, int),
    type(b) is B,
    type(b) == A,
)
print(
    hasattr(b, "x"), hasattr(b, "nope"), getattr(b, "y"), getattr(b, "nope", "dflt"), b.m(), getattr(b, "m")()
)
setattr(b, "new", [1])
print(b.new, vars(b), b.__dict__, sorted(k for k in vars(A) if not k.startswith("__")))
delattr(b, "new")
print(vars(b), [n for n in dir(b) if not n.startswith("_")], [n for n in dir(B) if not n.startswith("_")])
print(callable(b), callable(A), callable(len), callable(lambda: 0), callable(b.m), callable(5))
print(
    type(5),
    type("s"),
    type(None),
    type([]),
    type(int),
    type(b),
    type(len),
    type(b.m),
    type(lambda: 0),
    type(1.5),
    type({}),
    type(set()),
    type(()),
    type(range(1)),
    type(True),
    type(A.m),
    type(...),
    type(NotImplemented),
)
print(
    A.__name__,
    b.__class__.__name__,
    B.__bases__[0].__name__,
    A.__module__,
    A.m.__name__,
    A.m.__qualname__,
    len.__name__,
    b.m.__self__ is b,
    b.m.__func__ is A.m,
)
print(
    int.__name__,
    str(int),
    repr(list),
    type(type(5)),
    A,
    B,
    type.__name__,
    object.__name__,
    (5).__class__,
    [].__class__.__name__,
)
T = type("T", (A,), {"q": 7, "hi": lambda self: self.q + self.x})
t = T()
print(T.__name__, t.q, t.hi(), T.__mro__[1] is A)
print(id(b) == id(b), b is b, None is None, b == b, b != B(), hash("a") == hash("a"))
