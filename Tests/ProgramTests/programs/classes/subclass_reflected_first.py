class Base:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return f"{self.name}.add({other.name})"

    def __radd__(self, other):
        return f"{self.name}.radd({other.name})"

    def __lt__(self, other):
        return f"{self.name} lt {other.name}"

    def __gt__(self, other):
        return f"{self.name} gt {other.name}"


class Derived(Base):
    def __radd__(self, other):
        return f"{self.name}.RADD({other.name})"

    def __gt__(self, other):
        return f"{self.name} GT {other.name}"


class Plain(Base):
    pass


b, d, p = Base("b"), Derived("d"), Plain("p")
print(b + b)
print(b + d)
print(d + b)
print(b + p)
print(p + b)
print(b < d)
print(d < b)
print(b < p)
