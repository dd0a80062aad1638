for text in [
    "1.5",
    " -2.5e3 ",
    "1e5",
    ".5",
    "5.",
    "inf",
    "-Infinity",
    "nan",
    "NaN",
    "+1",
    "1_000.5",
    "1E-2",
    "0x10",
    "infin",
    "1e400",
    "1e-400",
    "--1",
    "",
    "1.2.3",
    "e5",
    "1e",
    "١.٥",
]:
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print(e)
print(float(), float(3), float(True), float("0.1") == 0.1, float("1e16"), float(10**15))
print(
    (0.5).is_integer(),
    (2.0).is_integer(),
    (0.75).as_integer_ratio(),
    (255.0).hex(),
    float.fromhex("0x1.8p+1"),
    (3).bit_length(),
    (255).bit_count(),
    (-5).bit_length(),
    (5).conjugate(),
    (2.5).real,
)
nan, inf = float("nan"), float("inf")
print(
    nan == nan,
    nan != nan,
    nan < 1,
    nan > 1,
    inf > 10**18,
    -inf < inf,
    inf == inf,
    inf - inf,
    inf * 0,
    nan in [nan],
    [nan] == [nan],
    max(1, nan),
    max(nan, 1),
    min(1.0, nan),
)
print(sorted([3.0, -inf, inf, 1.5]), bool(nan), bool(0.0), bool(-0.0), 0.0 == -0.0, str(-0.0))
