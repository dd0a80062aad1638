# Recursion of every kind ends in RecursionError, and what is too large in MemoryError.
def attempt(label, call):
    try:
        print(label, type(call()).__name__)
    except (RecursionError, MemoryError, ValueError, OverflowError) as error:
        print(label, type(error).__name__, error)


def nest(make, start, depth=100_000):
    value = start
    for _ in range(depth):
        value = make(value)
    return value


attempt("repr list", lambda: repr(nest(lambda x: [x], [])))
attempt("repr dict", lambda: repr(nest(lambda x: {1: x}, {})))
attempt("list ==", lambda: nest(lambda x: [x], []) == nest(lambda x: [x], []))
attempt("tuple <", lambda: nest(lambda x: (x,), ()) < nest(lambda x: (x,), ()))
attempt("dict ==", lambda: nest(lambda x: {1: x}, {}) == nest(lambda x: {1: x}, {}))
itself = []
itself.append(itself)
other = [itself]
print(itself)
attempt("endless list ==", lambda: itself == other)


class Endless:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __eq__(self, other):
        return self == other

    def __lt__(self, other):
        return sorted([self, other])

    def __hash__(self):
        return hash(self)

    def __iter__(self):
        return iter(self)

    def __len__(self):
        return len(self)

    def __bool__(self):
        return bool(self)

    def __index__(self):
        return [1][self]

    def __contains__(self, item):
        return item in self

    def __add__(self, other):
        return self + other

    def __enter__(self):
        with self:
            pass

    def __exit__(self, *details):
        pass


def kind(call):
    try:
        call()
    except RecursionError as error:
        return type(error).__name__


def enter(e):
    with e:
        pass


def endless_generator():
    yield from endless_generator()


e = Endless()
for call in (
    lambda: e.name, lambda: e == Endless(), lambda: sorted([e, e]), lambda: hash(e), lambda: list(e), lambda: len(e),
    lambda: not e, lambda: [1][e], lambda: 1 in e, lambda: e + 1, lambda: enter(e), lambda: next(endless_generator()),
):
    print(kind(call), end=" ")
print()


class Callable:
    pass


Callable.__call__ = Callable()
attempt("call", Callable())
print(len(list(nest(lambda it: map(int, it), iter([1]), 3000))))
print(isinstance(1, nest(lambda t: (t,), int, 500)))
for label, call in {
    "str *": lambda: "a" * 10**12, "list *": lambda: [0] * 10**12, "tuple *": lambda: (0,) * 10**12,
    "list": lambda: list(range(10**12)), "ljust": lambda: "a".ljust(10**12), "zfill": lambda: "a".zfill(10**12),
    "format": lambda: f"{1:1000000000000}", "%": lambda: "%1000000000000d" % 1, "%*": lambda: "%.*f" % (10**10, 1.0),
    "precision": lambda: f"{1.0:.3000000000f}", "expandtabs": lambda: "\t".expandtabs(10**12),
    "digits": lambda: f"{1:99999999999999999999d}",
}.items():
    attempt(label, call)
