class A:
    def __init__(self, x):
        self.x = x

    @classmethod
    def make(cls, x):
        return cls(x)

    @staticmethod
    def twice(n):
        return 2 * n

    def show(self):
        return f"A{self.x}"


class B(A):
    def __init__(self, x, y=0):
        super().__init__(x)
        self.y = y

    @classmethod
    def make(cls, x):
        made = super().make(x)
        made.y = 7
        return made

    @staticmethod
    def twice(n):
        return A.twice(n) + 1

    def show(self):
        return super(B, self).show() + f"B{self.y}"


class C(B):
    def show(self):
        return "C" + super().show()

    def all_shows(self):
        return [super(C, self).show(), super(B, self).show(), A.show(self)]


c = C.make(3)
print(type(c).__name__, c.x, c.y)
print(c.show(), c.all_shows())
print(C.twice(5), c.twice(5), A.twice(5))
print(vars(c))
