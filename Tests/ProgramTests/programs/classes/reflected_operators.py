class Money:
    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return f"${self.cents / 100:.2f}"

    def __add__(self, other):
        print("add", self, other)
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        return NotImplemented

    def __radd__(self, other):
        print("radd", self, other)
        if other == 0:
            return self
        return NotImplemented

    def __mul__(self, times):
        print("mul", self, times)
        return Money(int(self.cents * times))

    __rmul__ = __mul__

    def __rsub__(self, other):
        return f"{other} - {self}"

    def __neg__(self):
        return Money(-self.cents)

    def __floordiv__(self, n):
        return Money(self.cents // n)

    def __rpow__(self, base):
        return ("rpow", base)

    def __rmod__(self, text):
        return ("rmod", text)


print(sum([Money(150), Money(250)]))
print(3 * Money(100), Money(100) * 0.5)
print(10 - Money(1), -Money(5), Money(99) // 2)
print(2 ** Money(1), 5 % Money(1))
for bad in (lambda: Money(1) + "x", lambda: "x" + Money(1), lambda: Money(1) - 1):
    try:
        bad()
    except TypeError as e:
        print("TypeError:", e)
