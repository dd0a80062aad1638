def f(a, b: int = 2, *args, c=3, **kw) -> str:
    """Doc line.

    More."""
    f.calls += 1
    return f.calls


f.calls = 0
f(1)
f(1)
print(
    f.calls,
    f.__name__,
    f.__doc__,
    f.__defaults__,
    f.__kwdefaults__,
    f.__annotations__,
    f.__module__,
    f.__qualname__,
    f.__dict__,
)
f.__name__ = "renamed"
f.__doc__ = "changed"
print(f.__name__, f.__doc__, hasattr(f, "missing"), callable(f))
f.__defaults__ = (20,)
print(f.__defaults__)
g = f
g.tag = "x"
print(f.tag, g is f, (lambda: 0).__name__, (lambda: 0).__doc__)


def outer():
    def inner():
        pass

    return inner


print(outer().__qualname__, outer().__name__, type(f).__name__)
