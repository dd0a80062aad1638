# Special methods set to None, arguments that nobody takes, ducks with __bases__, descriptors called by hand.
def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)


class Blocked:
    __add__ = __radd__ = __eq__ = __contains__ = __reversed__ = __iter__ = None

    def __getitem__(self, index):
        return index


b = Blocked()
attempt("add", lambda: b + 1)
attempt("radd", lambda: 1 + b)
attempt("eq", lambda: b == 1)
attempt("in", lambda: 1 in b)
attempt("reversed", lambda: reversed(b))
attempt("iter", lambda: iter(b))


class Plain:
    pass


class OnlyNew:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class OnlyInit:
    def __init__(self, *args):
        super().__init__(*args)


for make in (Plain, OnlyNew, OnlyInit):
    attempt(make.__name__, lambda: type(make()).__name__)
    attempt(make.__name__, lambda: make(1))
attempt("keyword", lambda: Plain(a=1))


class Duck:
    def __init__(self, *bases):
        self.__bases__ = bases


base = Duck()
derived = Duck(Duck(base))
attempt("duck", lambda: (issubclass(derived, base), issubclass(base, derived), isinstance(1, base)))
attempt("no class", lambda: isinstance(1, 1))
attempt("no class", lambda: issubclass(1, int))
attempt("no class", lambda: issubclass(int, 1))


def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count, sorted(locals())

    return step


step = counter()
print(step(), step.__closure__[0].cell_contents, counter.__closure__)
step.__closure__[0].cell_contents = 10
print(step())
step.__dict__ = {"note": 1}
print(step.note)
attempt("dict", lambda: setattr(step, "__dict__", 5))


class Owner:
    value = property(lambda self: self._value)

    @value.setter
    def value(self, new):
        self._value = new


o = Owner()
Owner.__dict__["value"].__set__(o, 5)
print(Owner.__dict__["value"].__get__(o), Owner.value.__get__(o, Owner), o.step.__call__() if hasattr(o, "step") else "")
print(classmethod(len).__get__([1, 2], list).__self__ is list, staticmethod(len).__get__(None, int) is len)
attempt("super", lambda: super(1, 2))
attempt("super", lambda: super(int, 2, 3))
attempt("type", lambda: type("X", (1,), {}))
error = ValueError()
attempt("cause", lambda: setattr(error, "__cause__", 5))
attempt("context", lambda: setattr(error, "__context__", 5))
attempt("power", lambda: 10.0**400)
try:
    10.0**400
except OverflowError as overflow:
    print(overflow.args)


class Wrong:
    def __index__(self):
        return "x"


attempt("index", lambda: [1][Wrong()])


def matcher():
    try:
        raise ValueError
    except (ValueError, 5):
        return "matched"


attempt("matcher", matcher)
s = "abc"
print(s.strip() is s, s.ljust(2) is s, s.removeprefix("x") is s, s.zfill(1) is s)
