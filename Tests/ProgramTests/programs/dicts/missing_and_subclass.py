class Default(dict):
    def __missing__(self, key):
        self[key] = value = f"made-{key}"
        return value


d = Default(a=1)
print(d["a"], d["b"], d, d.get("c"), "c" in d)


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())


u = Upper()
u["x"] = 1
u["Y"] = 2
print(u, u["X"], u["y"], len(u), isinstance(u, dict), u == {"X": 1, "Y": 2})
try:
    u["q"]
except KeyError as e:
    print("KeyError", e)


class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    @property
    def top(self):
        return self[-1]


s = Stack([1, 2])
print(s.push(3).top, s, len(s), s + [4], type(s + [4]).__name__, s[::-1], type(s[:1]).__name__)


class Name(str):
    def shout(self):
        return self.upper() + "!"


n = Name("bob")
print(n.shout(), n + "x", len(n), n == "bob", type(n.title()).__name__, {n: 1}["bob"])


class Celsius(float):
    def __repr__(self):
        return f"{float(self):.1f}C"


c = Celsius(21.55)
print(c, c + 1, repr(c), [c], c > 20)


class Even(int):
    def __new__(cls, v):
        return super().__new__(cls, v - v % 2)


print(Even(7), Even(8) + 1, Even(9) == 8)
