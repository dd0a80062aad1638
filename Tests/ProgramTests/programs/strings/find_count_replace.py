s = "abracadabra"
print(
    s.find("a"),
    s.find("a", 1),
    s.find("bra", 2),
    s.find("z"),
    s.find("a", 5, 7),
    s.find(""),
    s.find("", 20),
    s.find("a", -1),
    s.find("b", -100, 100),
)
print(s.rfind("a"), s.rfind("bra"), s.rfind("a", 0, 5), s.rfind(""), s.index("c"), s.rindex("b"))
print(s.count("a"), s.count("abra"), s.count(""), s.count("a", 3), s.count("a", 3, -1), "aaaa".count("aa"))
print(
    s.replace("a", "A"),
    s.replace("a", "", 2),
    s.replace("abra", "-"),
    "aaa".replace("aa", "b"),
    "abc".replace("", "."),
    "abc".replace("", ".", 2),
    "x".replace("x", "xx", -1),
    s.replace("a", "Q", 0),
)
print(
    s.startswith("abra"),
    s.startswith("bra", 1),
    s.startswith(("x", "ab")),
    s.endswith("bra"),
    s.endswith(("x",)),
    s.startswith(""),
    s.endswith("a", 0, 4),
    s.startswith("a", 100),
)
print("ab" in s, "ba" in s, "" in s, "abracadabrax" in s, "r" not in s)
try:
    s.startswith(1)
except TypeError as e:
    print(e)
try:
    1 in s
except TypeError as e:
    print(e)
