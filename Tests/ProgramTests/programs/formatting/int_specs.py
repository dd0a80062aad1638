for spec in [
    "",
    "d",
    "5",
    "<5",
    ">5",
    "^5",
    "=5",
    "05",
    "+",
    "+5",
    " ",
    "x",
    "X",
    "#x",
    "#X",
    "o",
    "#o",
    "b",
    "#b",
    "08b",
    "#010b",
    ",",
    "_",
    "_x",
    "_b",
    "n",
    "c",
    "e",
    ".2e",
    "f",
    ".1f",
    "g",
    "%",
    "*^9",
    "*=+9d",
    "x<6",
    "010,d",
    "-d",
]:
    cells = []
    for n in (42, -7, 0, 1234567):
        if spec == "c" and n != 42:
            continue
        cells.append("[" + format(n, spec) + "]")
    print(repr(spec), *cells)
print(f"{True:d} {True} {False:5} {True!s:>6} {10:#06x} {255:02X}")
for bad in [".2d", "s", "5.1", "z", ",x", "+c"]:
    try:
        print(format(5, bad))
    except ValueError as e:
        print(bad, e)
