for a in range(-7, 8, 3):
    for b in (-3, -2, 2, 5):
        q, r = divmod(a, b)
        assert q * b + r == a and (r == 0 or (r > 0) == (b > 0))
        print(f"{a}//{b}={q} {a}%{b}={r}", end="; ")
    print()
for x, y in ((5.5, 2), (-5.5, 2), (5.5, -2), (1e10, 0.3), (-0.0, 3), (7, 0.5)):
    print(x, y, x // y, x % y, divmod(x, y))
print(
    0.1 + 0.2,
    0.1 * 3,
    1 / 3 * 3,
    (0.1 + 0.2) * 10,
    1e308 + 1e308,
    -1e308 * 10,
    5 // 2.0,
    2**0.5,
    2**-2,
    (-8) // 3,
    -8 // 3,
    -(8 // 3),
    10 % 3.5,
    True / 2,
    True // 2,
    7 // True,
)
for bad in (
    lambda: 1 / 0,
    lambda: 1.5 // 0,
    lambda: 5 % 0,
    lambda: divmod(1, 0),
    lambda: 5 % 0.0,
    lambda: 0.0**-1,
    lambda: 1 / False,
):
    try:
        bad()
    except ZeroDivisionError as e:
        print(e)
