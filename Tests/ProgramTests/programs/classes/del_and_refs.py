class Noisy:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Noisy({self.name})"


a = b = Noisy("one")
c = [a, b]
del a
print(b, c)
del b
print(c)
c.clear()
try:
    print(a)
except NameError as e:
    print(e)
x = {"k": Noisy("two")}
y = x["k"]
del x["k"]
print(x, y)
z = y
z.name = "renamed"
print(y, z is y)
del z.name
print(hasattr(y, "name"))
