from dataclasses import (
    dataclass,
    field,
    asdict,
    astuple,
    replace,
    fields,
    is_dataclass,
    FrozenInstanceError,
    KW_ONLY,
)


@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)
    _id: int = field(default=0, repr=False, compare=False)

    def total(self, n):
        return self.price * n


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


@dataclass
class Child(Item):
    qty: int = 2
    double: int = field(init=False)

    def __post_init__(self):
        self.double = self.qty * 2


i = Item("a", 2.5)
i.tags.append("x")
print(
    i,
    Item("b"),
    Item("a", 2.5, ["x"]) == i,
    i == Item("a"),
    i.total(3),
    asdict(i),
    astuple(i),
    replace(i, name="z"),
    [f.name for f in fields(i)],
    is_dataclass(Item),
)
print(
    Version(1, 2) < Version(1, 3),
    sorted([Version(2), Version(1, 9)]),
    hash(Version(1)) == hash(Version(1)),
    {Version(1): "k"}[Version(1, 0)],
    max(Version(1), Version(0, 5)),
)
try:
    Version(1).major = 2
except FrozenInstanceError as e:
    print(type(e).__name__, e)
print(Child("c", qty=5), Child("d") == Child("d"), Child.__mro__[1].__name__)
for bad in (
    lambda: Item(),
    lambda: Item("a", 1, [], 0, 5),
    lambda: Version(1) < 3,
    lambda: Item("a") < Item("b"),
):
    try:
        bad()
    except TypeError as e:
        print(e)


@dataclass
class Opts:
    a: int
    _: KW_ONLY
    b: int = 3


print(Opts(1, b=5), Opts.__match_args__)


@dataclass(slots=True, eq=False)
class Lean:
    x: int
    inner: Version = Version(0, 1)


print(Lean(1), Lean(1) == Lean(1), asdict(Lean(2)))
try:

    @dataclass
    class Wrong:
        xs: list = []
except ValueError as e:
    print(e)
