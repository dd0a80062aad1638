class Key:
    def __init__(self, k):
        self.k = k

    def __hash__(self):
        print("hash", self.k)
        return hash(self.k)

    def __eq__(self, o):
        print("eq", self.k, getattr(o, "k", o))
        return isinstance(o, Key) and self.k == o.k

    def __repr__(self):
        return f"K{self.k}"


d = {}
a, b = Key(1), Key(1)
d[a] = "first"
print(d[b])
d[b] = "second"
print(d, len(d))
print(a in d, Key(2) in d, d.get(Key(3)))
s = {a, b, Key(5)}
print(len(s))


class NoHash:
    __hash__ = None


try:
    hash(NoHash())
except TypeError as e:
    print(e)
