class Counter:
    def __init__(self, n=0):
        self.n = n

    def add(self, k=1):
        self.n += k
        return self.n


c = Counter()
add = c.add
print(add(), add(5), c.n, Counter.add(c, 10), add == c.add, add is c.add)
print(list(map(c.add, [1, 2, 3])), sorted([3, 1], key=Counter(5).add))
c.add = lambda k=0: "shadowed"
print(c.add(), add())
del c.add
print(c.add())


def free(self, k):
    return self.n * k


Counter.times = free
print(c.times(2), Counter.times is free)
import types

c.hello = types.MethodType(lambda self: f"hi {self.n}", c)
print(c.hello())
