class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = P(1, 2)
p.x += 10
print(p.x, p.y, P.__slots__)
try:
    p.z = 1
except AttributeError as e:
    print(type(e).__name__)
print(hasattr(p, "__dict__"))
del p.y
try:
    print(p.y)
except AttributeError as e:
    print("no y")


class Q(P):
    pass


q = Q(3, 4)
q.extra = 5
print(q.x, q.extra, q.__dict__)
