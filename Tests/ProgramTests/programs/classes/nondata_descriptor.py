class Lazy:
    def __init__(self, make):
        self.make = make
        self.name = make.__name__

    def __get__(self, obj, owner):
        if obj is None:
            return "on class " + owner.__name__
        print("computing", self.name)
        value = self.make(obj)
        obj.__dict__[self.name] = value
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        return round(3.14159 * self.r**2, 2)


c = Circle(2)
print(c.area)
print(c.area)
print(Circle.area)
c.area = "overwritten"
print(c.area)
del c.area
print(c.area)
