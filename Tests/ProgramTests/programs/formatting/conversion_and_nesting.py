for value in (3.14159, 42, "text", None, True, [1, 2], (1,), {"k": "v"}):
    print(f"{value!r:>20}|{value!s:<20}|{str(value):^20}|")
width, fill, align = 12, "*", "^"
print(
    f"{'mid':{fill}{align}{width}}",
    f"{3.14159:{width}.{2}f}",
    f"{255:{'#'}{'x'}}",
    f"{'a' + 'b':>{width // 2}}",
)
print(
    f"{1 + 1}{2 * 3!r}{'x' * 3!s}",
    f"{ {'a': 1}['a'] }",
    f"{[i**2 for i in range(3)]}",
    f"{(lambda: 5)()}",
    f"{'yes' if width > 5 else 'no'}",
)


class P:
    def __init__(self, x):
        self.x = x

    def __format__(self, spec):
        return f"P<{self.x}:{spec or 'none'}>"

    def __str__(self):
        return "str-P"


p = P(1)
print(
    f"{p} {p:abc} {p!s} {p!s:>8} {p.x:03d}",
    "{:x y}".format(p),
    "{0.x:>5}|{0!s}".format(p),
    format(p, "q"),
    "%s" % p,
)
print(
    f"{1:{2}}{3:{4}}",
    f"{12345.678:,.1f} {0.00001:g} {1e10:g} {100:e} {7:05} {-7:05} {7:+} {7: } {1e-5} {123456789:_}",
)
print(
    "{:>{}}".format("r", 4), "{:{f}{a}{w}}".format("c", f=".", a="^", w=7), "{:{}.{}f}".format(2.71828, 8, 3)
)
