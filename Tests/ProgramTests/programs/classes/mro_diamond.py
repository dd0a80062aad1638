class Base:
    def hello(self):
        return ["Base"]


class Left(Base):
    def hello(self):
        return ["Left"] + super().hello()


class Right(Base):
    def hello(self):
        return ["Right"] + super().hello()


class Both(Left, Right):
    def hello(self):
        return ["Both"] + super().hello()


print(Both().hello())
print([c.__name__ for c in Both.__mro__])
print(Both.__bases__ == (Left, Right), Base.__bases__)
print(isinstance(Both(), Right), issubclass(Both, (int, Base)), issubclass(Base, Both))
try:

    class Broken(Base, Left):
        pass
except TypeError as e:
    print(type(e).__name__)
    print(e)
