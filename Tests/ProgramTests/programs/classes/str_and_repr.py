class Both:
    def __str__(self):
        return "str-form"

    def __repr__(self):
        return "repr-form"


class OnlyRepr:
    def __repr__(self):
        return "<only>"


class OnlyStr:
    def __str__(self):
        return "shown"


class WithFormat(Both):
    def __format__(self, spec):
        return f"formatted<{spec}>"


b, o, w = Both(), OnlyRepr(), WithFormat()
print(b, [b], (b,), {"k": b}, {b: 1})
print(str(b), repr(b), f"{b} {b!r} {b!s} {b!s:>10}")
print(o, str(o), f"{o}", f"{o!s:*^10}")
print(f"{w} {w:abc} {w!r:>12}", format(w), format(w, "x"), "{:q}".format(w))
print("%s %r" % (b, b))
print(str(OnlyStr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))
try:
    f"{o:>10}"
except TypeError as e:
    print(e)


class Bad:
    def __str__(self):
        return 42


try:
    print(str(Bad()))
except TypeError as e:
    print(e)
