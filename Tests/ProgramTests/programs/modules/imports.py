import collections.abc
import math as m
import itertools, functools
from math import sqrt as root, pi
from collections import (
    Counter,
    deque as dq,
)

print(
    m.floor(2.5),
    root(16),
    pi == m.pi,
    itertools.count.__name__,
    functools.reduce.__name__,
    Counter("aa"),
    dq([1]),
    m.__name__,
)


def local_import():
    import random
    from string import digits

    random.seed(0)
    return random.random(), digits


print(local_import())
try:
    digits
except NameError as e:
    print(e)
for name in ("not_a_module", "math.nothing"):
    try:
        __import__(name)
    except ImportError as e:
        print(type(e).__name__, e)
try:
    from math import no_such_thing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    import nowhere.at.all
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    m.missing
except AttributeError as e:
    print(e)
if __name__ == "__main__":
    print("main program")
print(
    isinstance([], collections.abc.Sequence),
    isinstance({}, collections.abc.Mapping),
    isinstance((i for i in []), collections.abc.Iterator),
    isinstance(5, collections.abc.Hashable),
    isinstance([], collections.abc.Iterable),
    isinstance(len, collections.abc.Callable),
)
