class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return self.swallow


with Resource("a") as r:
    print("body", r)
with Resource("b") as x, Resource("c") as y:
    print(x + y)
with (
    Resource("p"),
    Resource("q", swallow=True) as q,
):
    raise KeyError("swallowed")
try:
    with Resource("d"):
        raise ValueError("escapes")
except ValueError as e:
    print("outside", e)


def early():
    with Resource("e"):
        return "returned"


print(early())
for i in range(3):
    with Resource(f"loop{i}"):
        if i == 1:
            break
try:
    with 5:
        pass
except TypeError as e:
    print(e)
