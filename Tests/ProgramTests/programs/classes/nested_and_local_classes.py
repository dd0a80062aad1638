class Outer:
    class Inner:
        value = 5

        def __init__(self, n):
            self.n = n

        def up(self):
            return Outer.Inner.value + self.n

    def make(self, n):
        return self.Inner(n)


print(Outer().make(3).up(), Outer.Inner(1).up(), Outer.Inner.__qualname__)


def factory(base):
    class Child(base):
        tag = base.__name__.lower()

        def who(self):
            return f"child of {self.tag} {base is Outer}"

    return Child


C = factory(Outer)
print(C().who(), C.__name__, C.__qualname__, factory(dict)({"a": 1}).who(), factory(list)([1, 2]))
print([cls.__name__ for cls in C.__mro__])
