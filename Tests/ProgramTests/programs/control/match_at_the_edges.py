# Patterns on endless sequences, other mappings and sequences, and classes with a wrong __match_args__.
from collections.abc import Mapping, Sequence

match range(10**15):
    case [x, y, *_, last]:
        print(x, y, last)


class Countdown(Sequence):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        if index >= 3:
            raise IndexError
        return 3 - index


class Squares(Mapping):
    def __len__(self):
        return 2

    def __iter__(self):
        return iter([2, 3])

    def __getitem__(self, key):
        if key not in (2, 3):
            raise KeyError(key)
        return key * key


class Late:
    def __len__(self):
        return 1

    def __getitem__(self, index):
        if index:
            raise IndexError
        return "late"


def describe(value):
    match value:
        case [first, *rest]:
            return f"sequence {first} {rest}"
        case {2: two, **rest}:
            return f"mapping {two} {rest}"
        case _:
            return "neither"


print(describe(Countdown()), describe(Squares()), describe(Late()))
Sequence.register(Late)
print(describe(Late()))


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print("TypeError", error)


class Listed:
    __match_args__ = ["a"]
    a = 1


class Numbered:
    __match_args__ = (1,)


class Repeated:
    __match_args__ = ("a", "a")
    a = 1


def as_class(value):
    match value:
        case Listed(a):
            return a
        case Numbered(a):
            return a
        case Repeated(a, b):
            return a, b


def twice(value):
    match value:
        case Repeated(a, a=b):
            return a, b


attempt(lambda: as_class(Listed()))
attempt(lambda: as_class(Numbered()))
attempt(lambda: as_class(Repeated()))
attempt(lambda: twice(Repeated()))
