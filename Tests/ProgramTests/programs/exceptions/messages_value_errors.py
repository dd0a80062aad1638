import math

attempts = [
    lambda: int("12x"), lambda: int(""), lambda: int("9", 8), lambda: float("abc"), lambda: float(""),
    lambda: [].index(3), lambda: [1].remove(2), lambda: (1,).index(2), lambda: "abc".index("z"),
    lambda: max([]), lambda: min(()), lambda: [].pop(), lambda: [1].pop(5), lambda: {}.popitem(), lambda: {}.pop("k"),
    lambda: set().pop(), lambda: {1}.remove(2), lambda: [][0], lambda: ()[0], lambda: ""[0], lambda: range(3)[5],
    lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0),
    lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000),
    lambda: chr(-1), lambda: ord("ab"), lambda: ord(""), lambda: range(1, 2, 0), lambda: [1, 2][::0],
    lambda: int(float("nan")), lambda: int(float("inf")), lambda: round(float("nan")), lambda: 1 << -1,
    lambda: "a".split(""), lambda: "abc".rindex("q"), lambda: list(zip([1], [1, 2], strict=True)),
    lambda: "{} {}".format(1), lambda: "{a}".format(), lambda: format(1, "zz"), lambda: format("s", "d"),
    lambda: f"{3.5:d}", lambda: int("0x1f"), lambda: math.factorial(-1), lambda: 10.0 ** 400,
]
for i, attempt in enumerate(attempts):
    try:
        print(i, "no error", attempt())
    except Exception as e:
        print(i, type(e).__name__ + ":", e)
