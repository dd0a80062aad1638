for v in (
    0,
    1,
    -3,
    2.7,
    -2.7,
    True,
    "12",
    " 7 ",
    "3.5",
    "abc",
    "",
    None,
    [1, 2],
    (3,),
    {"a": 1},
    {5},
    range(3),
):
    row = []
    for f in (int, float, str, bool, list, tuple):
        try:
            row.append(f"{f.__name__}={f(v)!r}")
        except (TypeError, ValueError) as e:
            row.append(f"{f.__name__}!{type(e).__name__}")
    print(repr(v), *row)
print(
    int("ff", 16),
    int("-0b11", 0),
    float("1e3"),
    str(1e3),
    bool("0"),
    list("ab"),
    tuple([1]),
    set([1, 1]),
    dict([("a", 1)]),
    list({"x": 1, "y": 2}),
    list(zip("ab", [1, 2])),
    dict(zip("ab", [1, 2])),
    "".join(["a", "b"]),
    list(map(int, "123")),
    sum(map(float, ["1.5", "2"])),
    int(True) + int("4"),
    str(None),
    repr(True),
    float(7),
    int(7.999),
    round(7.5),
    round(8.5),
)
