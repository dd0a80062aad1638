class OnlyLt:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return self.n < o.n


a, b = OnlyLt(1), OnlyLt(2)
print(a < b, a > b, b > a, sorted([b, a])[0].n, min(b, a).n, max(a, b).n)
for bad in (lambda: a <= b, lambda: a >= b, lambda: a + b, lambda: a < 3):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(a == b, a != b, a == a, a is a)


class Decline:
    def __eq__(self, o):
        return NotImplemented

    def __add__(self, o):
        return NotImplemented

    def __iadd__(self, o):
        return NotImplemented


class Accept:
    def __radd__(self, o):
        return "accepted"

    def __eq__(self, o):
        return "equal?"


d = Decline()
print(d == d, d == 1, d != 1, d + Accept(), Accept() == 1, 1 == Accept(), d == Accept())
d += Accept()
print(d)
try:
    Decline() + 1
except TypeError as e:
    print(e)
e = Decline()
try:
    e += 1
except TypeError as err:
    print(err)
