a = list(range(10))
a[2:5] = ["x"]
print(a)
a[1:1] = [100, 200]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[-2:] = []
print(a)
a[:] = "abcde"
print(a)
del a[1]
print(a)
del a[::2]
print(a)
del a[:]
print(a)
b = list(range(6))
b[4:1] = ["mid"]
print(b)
b[::-1] = range(7)
print(b)
b[10:] = [1, 2]
print(b)
del b[-3:-1]
print(b)
b[1:3] = (v * 2 for v in range(3))
print(b)
for bad in ("b[::2] = [1]", "b[0:2] = 5", "b['x'] = 1", "b[50] = 1", "del b[50]"):
    try:
        if bad.startswith("b[::2]"):
            b[::2] = [1]
        elif bad.startswith("b[0:2]"):
            b[0:2] = 5
        elif "x" in bad:
            b["x"] = 1
        elif bad.startswith("del"):
            del b[50]
        else:
            b[50] = 1
    except (ValueError, TypeError, IndexError) as e:
        print(bad, "->", type(e).__name__, e)
s = slice(1, 10, 3)
print(
    s,
    s.start,
    s.stop,
    s.step,
    s.indices(6),
    slice(5),
    slice(None, None, -1).indices(4),
    slice(1, 2) == slice(1, 2),
)
