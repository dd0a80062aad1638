import functools


def trace(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print(f"-> {f.__name__}{args}{kwargs if kwargs else ''}")
        result = f(*args, **kwargs)
        print(f"<- {result!r}")
        return result

    return wrapper


def repeat(times):
    def decorate(f):
        def wrapper(*args):
            return [f(*args) for _ in range(times)]

        return wrapper

    return decorate


class CountCalls:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *a):
        self.calls += 1
        return self.f(*a)


@trace
def add(a, b=1):
    "adds"
    return a + b


@repeat(2)
@trace
def shout(s):
    return s.upper()


@CountCalls
def square(x):
    return x * x


add(1)
add(1, b=5)
print(shout("hey"))
print(square(3), square(4), square.calls)
print(add.__name__, add.__doc__, shout.__name__, add.__wrapped__(2, 2))


def register(cls):
    cls.registered = True
    return cls


@register
class Thing:
    @property
    @functools.lru_cache
    def value(self):
        print("computed")
        return 1


t = Thing()
print(Thing.registered, t.value, t.value)
decorators = [trace]


@decorators[0]
def indexed():
    return 0


indexed()
