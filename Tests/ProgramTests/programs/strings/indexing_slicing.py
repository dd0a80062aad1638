s = "0123456789"
print(
    s[0],
    s[-1],
    s[3:6],
    s[:3],
    s[7:],
    s[-3:],
    s[:-3],
    s[::2],
    s[1::3],
    s[::-1],
    s[8:2:-2],
    s[5:5] == "",
    s[100:] == "",
    s[-100:3],
)
print(s[True], s[-0], s[slice(1, 4)], s[slice(None, None, -3)], s[2:9][1:3])
for bad in (lambda: s[10], lambda: s[-11], lambda: s["1"], lambda: s[1.0], lambda: s[::0]):
    try:
        bad()
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
print(s * 0 == "", s * -1 == "", "ab" * 3, 2 * "xy", "é日😀"[1], len("é日😀"), "é日😀"[::-1])
print(
    min("hello"),
    max("hello"),
    sorted("hello"),
    list("héy"),
    tuple("ab"),
    "b" > "a",
    "B" < "a",
    "abc" < "abd",
    "ab" < "abc",
    "" < "a",
)
print("ab" == "ab", "x" is not None, not "", "a" and "b", "" or "default")
