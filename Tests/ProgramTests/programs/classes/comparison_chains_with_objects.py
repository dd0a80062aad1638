class N:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        print(f"{self.v}<{o.v}", end=" ")
        return self.v < o.v

    def __eq__(self, o):
        print(f"{self.v}=={o.v}", end=" ")
        return self.v == o.v

    def __le__(self, o):
        print(f"{self.v}<={o.v}", end=" ")
        return "truthy" if self.v <= o.v else ""


a, b, c = N(1), N(2), N(3)
print(a < b < c)
print(c < b < a)
print(a <= b)
print(a != b)
print(a == b == c)
print(b > a)
print(b >= a)
print(a in [b, a, c])
print(max(a, b).v, min(c, b).v)
print([n.v for n in sorted([c, a, b])])
