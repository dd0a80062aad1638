from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        """Area of the shape."""

    @property
    @abstractmethod
    def name(self): ...

    def describe(self):
        return f"{self.name}: {self.area():.2f}"


class Square(Shape):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s**2

    @property
    def name(self):
        return "square"


class Partial(Shape):
    def area(self):
        return super().area()


print(Square(3).describe(), isinstance(Square(1), Shape))
for cls in (Shape, Partial):
    try:
        cls()
    except TypeError as e:
        print(e)
