# How many items iterators say they have left.
import itertools
from operator import length_hint

for iterable in ([1, 2, 3], (1, 2, 3), "abc", {1, 2, 3}, {1: 2, 3: 4}, range(3), {1: 2}.values(), {1: 2}.items()):
    it = iter(iterable)
    first = length_hint(it)
    next(it)
    print(type(it).__name__, first, length_hint(it), it.__length_hint__(), [*it] and None, length_hint(it))
print(length_hint(reversed([1, 2])), length_hint(reversed({1: 2, 3: 4})), length_hint(itertools.repeat(1, 5)))
growing = [1]
it = iter(growing)
growing.append(2)
print(length_hint(it))
d = {1: 2}
it = iter(d)
d[3] = 4
print(length_hint(it))
print(length_hint(map(str, [1]), 7), length_hint(iter(int, 1)), length_hint(5, 9))


class Hinting:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (3, NotImplemented, -1, "x", 2.5, ValueError("no"), TypeError("shy")):
    for ask in (length_hint, list, tuple):
        try:
            print(hint, ask(Hinting(hint)))
        except Exception as error:
            print(hint, type(error).__name__, error)
for make in (list, tuple, sorted):
    try:
        make(range(10**12))
    except MemoryError:
        print("MemoryError")


def stops():
    raise StopIteration


print(list(map(lambda x: x if x < 2 else stops(), range(5))))
