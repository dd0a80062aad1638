class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __le__(self, other):
        return self == other or self < other

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


vs = [Version(t) for t in "1.10 1.2 1.2.1 0.9 1.2".split()]
print(sorted(vs))
print(max(vs), min(vs))
print(vs[1] == vs[4], vs[1] != vs[4], vs[1] is vs[4], vs[0] > vs[1], vs[0] >= vs[0])
print(len(set(vs)), vs.index(Version("0.9")), Version("1.10") in vs)
print(vs[0] == 3, vs[0] != 3)
try:
    vs[0] < 3
except TypeError as e:
    print(e)
try:
    vs[0] > "x"
except TypeError as e:
    print(e)
