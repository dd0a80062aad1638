class M:
    def __init__(self, name, result=None, fail=None):
        self.name, self.result, self.fail = name, result, fail

    def __enter__(self):
        print("in", self.name)
        if self.fail == "enter":
            raise RuntimeError(f"{self.name} enter")
        return self

    def __exit__(self, t, v, tb):
        print("out", self.name, t and t.__name__, v)
        if self.fail == "exit":
            raise RuntimeError(f"{self.name} exit") from v
        return self.result


with M("a", True):
    raise ValueError("gone")
for setup in (
    lambda: (M("b", 1), M("c", 0)),
    lambda: (M("d"), M("e", fail="enter")),
    lambda: (M("f"), M("g", fail="exit")),
):
    try:
        x, y = setup()
        with x, y:
            raise KeyError("k")
    except Exception as e:
        print("escaped", type(e).__name__, e, repr(e.__cause__))
with M("h") as first, M("i") as second:
    print(first.name, second.name)


def gen():
    with M("j"):
        yield 1
        yield 2


g = gen()
print(next(g))
g.close()
print([x for x in gen()])
