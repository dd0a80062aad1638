print("{} {} {}".format(1, "two", 3.0), "{0} {1} {0}".format("a", "b"), "{x} {y:>4}".format(x=1, y=2))
print("{0[1]} {0[0]} {d[key]} {d[k2]}".format([10, 20], d={"key": "v", "k2": [1]}))
print("{0.real} {0.imag} {1.__class__.__name__}".format(5, "s"))
print("{!r} {!s} {!a}".format("x", "y", "é"), "{:{}}|{:{w}.{p}f}".format("ab", 5, 3.14159, w=8, p=2))
print("{{}} {{{}}}".format(1), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{:05.1f} {:+d} {:x}".format(2.5, 3, 255))
data = {"name": "Bob", "age": 5}
print("{name} is {age}".format(**data), "{name} is {age}".format_map(data))
print("{:,} {:_} {:%} {:e}".format(1234567, 1234567, 0.5, 12345.678))
for text, args in [
    ("{} {}", (1,)),
    ("{2}", (1,)),
    ("{x}", ()),
    ("{", ()),
    ("}", ()),
    ("{} {0}", (1, 2)),
    ("{0.foo}", (1,)),
    ("{!z}", (1,)),
]:
    try:
        print(text.format(*args))
    except (IndexError, KeyError, ValueError, AttributeError) as e:
        print(repr(text), type(e).__name__, e)
