print("%d %i %s %r %a" % (1, 2, "s", "r", "é"), "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5))
print("%.2f %8.3f %-8.1f| %e %.1E %g %G" % (3.14159, 2.71828, 1.5, 12345.678, 0.00012, 1e-5, 1e20))
print("%x %X %#x %o %#o %c %c" % (255, 255, 255, 8, 8, "A", 66))
print("%s and %s" % ("a", [1, 2]), "%s" % (("t", 1),), "%s" % None, "%s" % 5, "%d%%" % 50)
print("%(name)s is %(age)d, %(name)r" % {"name": "Ann", "age": 3})
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%.3s|%10.2s|%-6s|" % ("abcdef", "xyz", "l"))
print("%d" % 3.99, "%d" % True, "%s %s" % (1.0, 1e16), "%5.1f%%" % 12.345, "%#.3g" % 1.0, "%+.2e" % -0.00001)
print("%f %f %F %e" % (float("inf"), float("nan"), float("-inf"), float("inf")), "%05s|%-05d|" % ("a", 3))
print("no args" % (), "%%" % ())
for text, args in [
    ("%d", "x"),
    ("%d %d", (1,)),
    ("%d", (1, 2)),
    ("%q", 1),
    ("%(a)s", (1,)),
    ("%(a)s", {"b": 1}),
    ("%c", "ab"),
    ("%x", 1.5),
    ("%", 1),
    ("%f", "s"),
    ("%s", ()),
]:
    try:
        print(text % args)
    except (TypeError, ValueError, KeyError) as e:
        print(repr(text), type(e).__name__, e)
