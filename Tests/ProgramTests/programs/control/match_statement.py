def describe(v):
    match v:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return "number"
        case "hi" | "hello":
            return "greeting"
        case str(s):
            return f"text {s}"
        case []:
            return "empty list"
        case [x]:
            return f"one {x}"
        case [x, y, *rest]:
            return f"{x}, {y} and {len(rest)} more"
        case {"type": "point", "x": x, "y": y}:
            return f"point {x},{y}"
        case {"name": name, **others}:
            return f"name {name} {others}"
        case None | True | False:
            return "singleton"
        case _:
            return "other"


for v in (
    0,
    2,
    -5,
    9,
    2.5,
    "hi",
    "xyz",
    [],
    [1],
    (1, 2, 3),
    {"type": "point", "x": 1, "y": 2},
    {"name": "n", "a": 1},
    None,
    True,
    {},
    {1, 2},
):
    print(repr(v), "->", describe(v))


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Color:
    RED = "r"


def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"y axis at {y}"
        case Point(x, y) as whole if x == y:
            return f"diagonal {whole.x}"
        case Point():
            return "somewhere"
        case [Point(x=x1), Point(x=x2)]:
            return f"pair {x1} {x2}"
        case Color.RED:
            return "red"
        case (1 | 2) as n, -1:
            return f"tuple {n}"


for p in (
    Point(0, 0),
    Point(0, 3),
    Point(2, 2),
    Point(1, 2),
    [Point(1, 1), Point(4, 4)],
    "r",
    (2, -1),
    "nothing",
):
    print(where(p))
match = 5
case = [match]
print(match, case)
