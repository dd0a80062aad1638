from collections import namedtuple
from typing import NamedTuple


class Point(NamedTuple):
    x: float
    y: float = 0.0

    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __add__(self, o):
        return Point(self.x + o.x, self.y + o.y)


p = Point(3, 4)
print(p, p.length, p + Point(1), p[0], p == (3, 4), p._replace(y=0), Point._fields, Point._field_defaults, *p)
x, y = p
print(
    x,
    y,
    isinstance(p, tuple),
    p < Point(3, 5),
    {p: 1}[Point(3, 4)],
    max([p, Point(9)]),
    sorted([p, Point(1, 9)]),
)
Row = namedtuple("Row", ["id", "name", "class"], rename=True)
print(Row(1, "a", "b"), Row._fields)
Card = namedtuple("Card", "rank suit")
deck = [Card(r, s) for s in "HS" for r in (1, 2)]
print(deck, deck[0].rank, Card(*"ab"), Card(**{"rank": 1, "suit": "x"}), len(deck))
for bad in (
    lambda: Point(),
    lambda: Point(1, 2, 3),
    lambda: namedtuple("X", "a a"),
    lambda: namedtuple("X", "1a"),
    lambda: Card(1),
    lambda: p.z,
):
    try:
        bad()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
