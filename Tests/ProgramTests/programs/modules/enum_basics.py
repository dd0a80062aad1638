from enum import Enum, IntEnum, auto, Flag, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return f"{self.name.lower()} is {self.value}"


print(
    Color.RED,
    repr(Color.RED),
    Color.RED.name,
    Color.RED.value,
    Color(2),
    Color["BLUE"],
    Color.CRIMSON is Color.RED,
    list(Color),
    len(Color),
    Color.GREEN.describe(),
)
print(
    Color.RED == Color.RED,
    Color.RED == 1,
    Color.RED != Color.BLUE,
    Color.RED in Color,
    {Color.RED: "r"}[Color.RED],
    isinstance(Color.RED, Color),
    type(Color.RED).__name__,
    [c.name for c in Color],
    f"{Color.RED}",
    list(Color.__members__),
)


class Level(IntEnum):
    LOW = 1
    HIGH = 10


print(
    Level.LOW < Level.HIGH,
    Level.LOW + 1,
    Level(10),
    sorted([Level.HIGH, Level.LOW]),
    repr(Level.LOW),
    str(Level.LOW),
    max(Level),
    [10, 20][Level.LOW],
)


class Auto(Enum):
    A = auto()
    B = auto()
    C = "text"


print(list(Auto), Auto.B.value, Auto("text"))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()


print(
    Perm.R | Perm.W,
    Perm.R in (Perm.R | Perm.X),
    (Perm.R | Perm.W) & Perm.W,
    Perm.X.value,
    bool(Perm.R & Perm.W),
)
for bad in (lambda: Color(9), lambda: Color["PINK"], lambda: Color.PURPLE, lambda: setattr(Color, "RED", 5)):
    try:
        bad()
    except (ValueError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
