from dataclasses import dataclass


@dataclass
class Circle:
    r: float


@dataclass
class Rect:
    w: float
    h: float


def area(s):
    match s:
        case Circle(r=0) | Rect(0, _) | Rect(_, 0):
            return "degenerate"
        case Circle(r):
            return round(3.14159 * r * r, 2)
        case Rect(w, h) if w == h:
            return f"square {w * h}"
        case Rect(w, h):
            return w * h
        case [*shapes]:
            return [area(x) for x in shapes]
        case {"r": r, **rest} if not rest:
            return area(Circle(r))
        case str() as name:
            return f"named {name}"
        case float(x) | int(x):
            return x * 2
        case _:
            raise TypeError(f"no area for {s!r}")


for s in (
    Circle(1),
    Circle(0),
    Rect(2, 2),
    Rect(2, 3),
    Rect(0, 5),
    [Circle(2), Rect(1, 1)],
    {"r": 1},
    "blob",
    1.5,
    7,
):
    print(area(s))
for bad in ({"r": 1, "x": 2}, None):
    try:
        area(bad)
    except TypeError as e:
        print(e)


def command(line):
    match line.split():
        case ["go", ("north" | "south") as d]:
            return f"going {d}"
        case ["get", item] | ["pick", "up", item]:
            return f"got {item}"
        case ["drop", *items] if items:
            return f"dropped {', '.join(items)}"
        case []:
            return "nothing"
        case [verb, *_]:
            return f"cannot {verb}"


for c in ("go north", "go up", "get key", "pick up lamp", "drop a b", "drop", ""):
    print(command(c))
