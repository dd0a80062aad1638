def f():
    yield 1
    return "result"


g = f()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args, repr(e))


def leaky():
    yield next(iter([]))


try:
    list(leaky())
except RuntimeError as e:
    print(type(e).__name__, e, repr(e.__cause__))


def raises():
    yield 1
    raise KeyError("gone")


g = raises()
print(next(g))
try:
    next(g)
except KeyError as e:
    print("KeyError", e)
print(list(g))


def empty():
    return
    yield


print(list(empty()))


def reentrant():
    try:
        next(me)
    except ValueError as e:
        print(e)
    yield


me = reentrant()
next(me)
