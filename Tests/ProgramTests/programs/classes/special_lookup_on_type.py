class C:
    def __len__(self):
        return 3

    def __contains__(self, x):
        return x == "magic"

    def __getitem__(self, i):
        if i >= 2:
            raise IndexError
        return f"item{i}"


c = C()
c.__len__ = lambda: 100
print(len(c), c.__len__(), "magic" in c, "item0" in c, list(c), c[1])
C.__len__ = lambda self: 7
print(len(c), bool(c))


class D:
    pass


d = D()
d.__call__ = lambda: "called"
try:
    d()
except TypeError as e:
    print(e)
D.__add__ = lambda self, o: ("add", o)
print(d + 1)
del D.__add__
try:
    d + 1
except TypeError as e:
    print(e)
