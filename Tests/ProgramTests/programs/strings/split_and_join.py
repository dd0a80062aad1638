print("a b  c ".split(), "a b  c ".split(" "), "".split(), "".split(","), "  ".split())
print(
    "a,b,c,d".split(",", 2), "a,b,c,d".rsplit(",", 2), " a  b  c ".split(None, 1), " a  b  c ".rsplit(None, 1)
)
print("a--b--c".split("--"), "a--b".split("-"), "abc".split("abc"))
print(
    "one\ntwo\r\nthree\rfour\n".splitlines(),
    "one\ntwo\n".splitlines(True),
    "".splitlines(),
    "\n".splitlines(),
    "a\x0bb\x0cc\x85d\u2028e".splitlines(),
)
print("k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "kv".rpartition("="))
print(
    ",".join(["a", "b"]),
    "".join([]),
    "-".join("xyz"),
    ", ".join(str(i) for i in range(4)),
    "|".join({"only": 1}),
)
for bad in (
    lambda: ",".join([1, 2]),
    lambda: ",".join(3),
    lambda: "abc".split(""),
    lambda: "a".partition(""),
    lambda: "a".split(1),
):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
