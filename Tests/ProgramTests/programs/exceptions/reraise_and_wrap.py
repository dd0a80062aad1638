class Wrapped(Exception):
    pass


def risky(n):
    if n % 2:
        raise ValueError(f"odd {n}")
    return n


def wrap(n):
    try:
        return risky(n)
    except ValueError as e:
        raise Wrapped(f"wrapped {n}") from e


def chain(e):
    names = []
    while e is not None:
        names.append(f"{type(e).__name__}({e})")
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return " <- ".join(names)


for n in range(3):
    try:
        print(wrap(n))
    except Wrapped as e:
        print(chain(e))
try:
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            {}["missing"]
    except KeyError:
        raise TypeError("last")
except TypeError as e:
    print(chain(e))
saved = None
try:
    raise ValueError("kept")
except ValueError as e:
    saved = e
print(repr(saved), saved.args, saved.__traceback__ is not None)
try:
    raise saved
except ValueError as again:
    print(again is saved)
e = Exception("a", 1)
print(e.args, str(e), repr(e), Exception("x") == Exception("x"), ValueError(*[1]).args)
