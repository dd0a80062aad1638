# Instances made again and again while their classes change: nothing may be remembered for too long.
class Point:
    kind = "plain"

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def size(self):
        return abs(self.x) + abs(self.y)


def describe(point):
    return point.x, point.y, point.kind, point.size()


p, q = Point(1, 2), Point(-3)
print(describe(p), describe(q))
q.kind = "own"
print(describe(p), describe(q))
Point.kind = "changed"
print(describe(p), describe(q))
q.size = lambda: "mine"
print(describe(p), describe(q))
del q.size
Point.size = lambda self: -1
print(describe(p), describe(q))
Point.x = property(lambda self: "computed", lambda self, value: print("set", value))
print(describe(p))
p.x = 5
print(p.x, p.__dict__)
del Point.x
p.x = 7
print(p.x, p.__dict__)


class Odd(Point):
    def __getattr__(self, name):
        return f"no {name}"

    def __setattr__(self, name, value):
        print("setting", name)
        super().__setattr__(name, value)


odd = Odd(1, 2)
print(describe(odd), odd.other)


class Watched:
    def __getattribute__(self, name):
        print("reading", name)
        return super().__getattribute__(name)

    def method(self):
        return "called"


watched = Watched()
watched.a = 1
print(watched.a, watched.method())


class Bare:
    pass


bare = Bare()
for i in range(3):
    bare.count = i
    bare.__dict__["other" + str(i)] = i
    print(bare.count, vars(bare))
try:
    Bare(1)
except TypeError as error:
    print(error)


class Wrong:
    def __init__(self, result):
        self = None
        return result


print(type(Wrong(None)).__name__)
for result in [1, "x"]:
    try:
        made = Wrong(result)
    except TypeError as error:
        print(error)
for arguments in [(), (1, 2, 3)]:
    try:
        Point(*arguments)
    except TypeError as error:
        print(error)
try:
    Point()
except TypeError as error:
    print(error)


class Failing:
    def __init__(self, depth):
        if depth == 0:
            raise ValueError("bottom")
        self.inner = Failing(depth - 1)


kept = "old"
try:
    kept = Failing(3)
except ValueError as error:
    print(error, kept)


class Chain:
    def __init__(self, n):
        self.next = Chain(n - 1) if n else None


chain, length = Chain(50), 0
while chain:
    chain, length = chain.next, length + 1
print(length)


class Singleton:
    made = None

    def __new__(cls, *args):
        if cls.made is None:
            cls.made = super().__new__(cls)
        return cls.made

    def __init__(self, value):
        self.value = value


print(Singleton(1) is Singleton(2), Singleton.made.value)


class Slots:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


s = Slots(1)
s.b = 2
print(s.a, s.b)
try:
    s.c = 3
except AttributeError as error:
    print(error)


class Base:
    def __init__(self):
        self.log = []
        self.build()

    def build(self):
        self.log.append("base")


class Derived(Base):
    def build(self):
        super().build()
        self.log.append("derived")


print(Base().log, Derived().log)
Derived.__init__ = lambda self: setattr(self, "log", "replaced")
print(Derived().log)
