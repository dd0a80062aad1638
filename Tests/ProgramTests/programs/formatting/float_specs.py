values = [
    0.0,
    -0.0,
    1.0,
    3.14159265,
    -2.5,
    1e10,
    1e16,
    1.5e-7,
    123456.789,
    1e100,
    float("inf"),
    float("-inf"),
    float("nan"),
    0.1 + 0.2,
    2.675,
]
specs = [
    "",
    ".2f",
    ".0f",
    "8.3f",
    "<8.1f",
    "+.1f",
    " .1f",
    "08.2f",
    "e",
    ".1e",
    ".0e",
    "E",
    "g",
    ".3g",
    ".10g",
    "G",
    "%",
    ".1%",
    ",",
    ",.2f",
    "_.1f",
    "#.0f",
    "#g",
    ".3",
    "10",
    "*^12.2f",
    "=+10.1f",
    "012,.1f",
    "n",
    "z.1f",
]
for spec in specs:
    print(repr(spec), *["[" + format(v, spec) + "]" for v in values])
for bad in ["d", "x", "s", ".f", "5,_"]:
    try:
        print(format(1.5, bad))
    except ValueError as e:
        print(bad, e)
