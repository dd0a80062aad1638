class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __iadd__(self, other):
        self.items.extend(other)
        return self

    def __sub__(self, other):
        return Bag(*[i for i in self.items if i not in other])

    def __iand__(self, other):
        return "replaced"

    def __repr__(self):
        return f"Bag{tuple(self.items)}"


b = alias = Bag(1, 2)
b += [3, 4]
print(b, alias is b)
b -= (1, 3)
print(b, alias is b, alias)
b &= 1
print(b)
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as e:
    print(e)
print(t)
x = y = [1]
x += (2,)
print(x, y)
x = x + [3]
print(x, y)
x *= 2
print(x)
s = "a"
s *= 3
s += "b"
print(s)
n = 7
n //= 2
n **= 3
n %= 5
n <<= 4
n |= 3
n ^= 1
n >>= 1
n &= 12
print(n)
