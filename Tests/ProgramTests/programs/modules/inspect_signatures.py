import inspect
from functools import partial, wraps


def f(a, b=2, /, c: int = 3, *args, d, e: "list[int]" = 5, **kw) -> str:
    """A function.

        Indented.
    """


class C:
    """A class."""

    def __init__(self, x, *, y=1): ...
    def m(self, q): return q
    @classmethod
    def k(cls, z): ...
    @staticmethod
    def s(w): ...
    def __call__(self, n=4): ...


def g():
    yield 1


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


for thing in (f, C, C.m, C(1).m, C.k, C.s, C(1), g, lambda: 0, lambda x, *y: 0, partial(f, 1, c=4, d=3)):
    attempt(lambda: inspect.signature(thing))
signature = inspect.signature(f)
for parameter in signature.parameters.values():
    print(repr(parameter), parameter.kind, parameter.default, parameter.annotation, parameter.kind.description)
print(signature.return_annotation, inspect.Signature.empty is inspect.Parameter.empty)
bound = signature.bind(1, 2, 3, 4, 5, d=6, z=7)
print(bound, bound.args, bound.kwargs)
bound = signature.bind(1, d=2)
bound.apply_defaults()
print(bound.arguments)
attempt(lambda: signature.bind(1))
attempt(lambda: signature.bind(1, d=2, a=3))
attempt(lambda: inspect.signature(C).bind(1, 2))
attempt(lambda: inspect.signature(C).bind(1, u=2))
attempt(lambda: inspect.signature(3))
print(signature.replace(return_annotation=int), signature == inspect.signature(f))
print([name for name, _ in inspect.getmembers(C, inspect.isfunction)])
print(inspect.getdoc(f), inspect.getdoc(C), inspect.getdoc(g))
print(inspect.isfunction(f), inspect.isfunction(len), inspect.isbuiltin(len), inspect.isclass(C))
print(inspect.ismethod(C(1).m), inspect.ismethod(C.m), inspect.isgenerator(g()), inspect.isgeneratorfunction(g))
print(inspect.isgeneratorfunction(f), inspect.ismodule(inspect), inspect.isroutine(len), inspect.getmro(C))


def decorated(function):
    @wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)
    return inner


print(inspect.signature(decorated(f)), inspect.signature(decorated(f), follow_wrapped=False))
