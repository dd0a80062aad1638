import copy
from collections import defaultdict, deque, OrderedDict


class Reduced:
    def __init__(self, x):
        self.x = x

    def __reduce_ex__(self, protocol):
        return Reduced, (self.x,), {"y": [1]}


class Slotted:
    __slots__ = ("a", "b")


class Stated:
    def __init__(self):
        self.kept, self.dropped = [1], 2

    def __getstate__(self):
        return {"kept": self.kept}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


class Numbers(list):
    pass


one = Reduced([1, 2])
shallow, deep = copy.copy(one), copy.deepcopy(one)
print(shallow.x is one.x, deep.x is one.x, deep.x, deep.y)
two = Slotted()
two.a = [1]
print(copy.copy(two).a is two.a, copy.deepcopy(two).a == two.a, hasattr(copy.copy(two), "b"))
print(sorted(vars(copy.copy(Stated()))), copy.deepcopy(Stated()).kept)
three = Numbers([1, [2]])
three.name = "n"
four = copy.deepcopy(three)
print(four, type(four).__name__, four.name, four[1] is three[1], copy.copy(three)[1] is three[1])
ring = [1]
ring.append(ring)
other = copy.deepcopy(ring)
print(other, other[1] is other, other is ring)
try:
    ring == other
except RecursionError as error:
    print("RecursionError")
table = {"self": None, "items": (1, [2])}
table["self"] = table
again = copy.deepcopy(table)
print(again["self"] is again, again["items"][1] is table["items"][1])
for kind in (deque([1, [2]], maxlen=3), defaultdict(list, a=[1]), OrderedDict(a=[1]), {1, 2}, frozenset([3]), (1, [2])):
    print(kind == copy.copy(kind), kind == copy.deepcopy(kind), copy.deepcopy(kind) is kind)
print(copy.copy(ValueError("a", 1)).args, copy.deepcopy(KeyError([1])).args)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], copy.deepcopy(print) is print, copy.copy(Reduced) is Reduced)
method = copy.deepcopy(one.__reduce_ex__)
print(method.__self__ is one, method(4)[1])
