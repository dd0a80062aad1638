print(
    ord("a"),
    chr(97),
    ord("é"),
    chr(8364),
    chr(0x1F600),
    ord("\n"),
    chr(0) == "\0",
    [chr(c) for c in range(65, 70)],
)
print(
    hex(255),
    oct(8),
    bin(5),
    hex(-1),
    int("11", 2),
    int("ff", 16),
    ascii("é"),
    repr("é"),
    str(5),
    str([1, "a"]),
    str(None),
)
print(
    bool(5),
    float(3),
    int(2.9),
    list("ab"),
    tuple([1]),
    set([1]),
    dict(a=1),
    str(),
    int(),
    float(),
    bool(),
    list(),
    tuple(),
    dict(),
    set(),
)
print(
    hash(5),
    hash(0),
    hash(-1),
    hash(2**61 - 1),
    hash(1.0),
    hash(True),
    hash(0.5),
    hash(None) == hash(None),
    hash(()) == hash(()),
)
print(slice(1, 2, 3), slice(5), type(slice(1)), print.__name__)
print(print("returns"), [].sort(), [1].append(2), {}.update(a=1))
for bad in (
    lambda: ord(5),
    lambda: chr("a"),
    lambda: chr(1114112),
    lambda: hex(1.5),
    lambda: bin("1"),
    lambda: int("a"),
    lambda: str(1, 2),
    lambda: list(5),
    lambda: dict(5),
    lambda: dict([1]),
    lambda: dict(["abc"]),
    lambda: tuple(None),
    lambda: set(1),
    lambda: bool(1, 2),
    lambda: float([]),
    lambda: print(1, foo=2),
    lambda: int(None),
    lambda: int("5", "x"),
    lambda: int(5, 2),
):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
