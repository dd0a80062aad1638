class ByLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class ByBool(ByLen):
    def __bool__(self):
        print("asked")
        return self.n > 10


for n in (0, 5, 11):
    print(n, bool(ByLen(n)), "yes" if ByBool(n) else "no", not ByBool(n))
print((ByBool(3) and "never").n, ByLen(0) or "fallback")
print(type(ByBool(0) or ByLen(1)).__name__)
for bad in (-1, "x", 1.5):
    try:
        len(ByLen(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Odd:
    def __bool__(self):
        return 1


try:
    bool(Odd())
except TypeError as e:
    print(e)
