print(True + True, True * 5, False - 1, True / 2, sum([True, False, True]), -True, +False, ~True, abs(True))
print(
    isinstance(True, int),
    type(True).__name__,
    True == 1,
    True is True,
    False == 0.0,
    1 == 1.0,
    hash(1) == hash(1.0) == hash(True),
)
print({1: "int", True: "bool", 1.0: "float"}, {0, False, 0.0}, [1, 2][True], "ab"[False])
print(
    bool("False"),
    bool(""),
    bool([]),
    bool([0]),
    bool(0.0),
    bool(None),
    bool(()),
    bool({}),
    bool(range(0)),
    bool(" "),
    bool(set()),
)
print(not 0, not "a", 1 and 2, 0 and 2, 1 or 2, 0 or None, None and 1, [] or {} or "last", 1 and [] and 3)
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1 != 2, 3 > 2 >= 2, 1 < 2 == 2, not 1 == 2, (1 < 2) < 2, 5 in [5] == True)
print(int("1") == True, str(True), repr(False), f"{True}", "%d %s" % (True, True), "no")


def noisy(v):
    print("eval", v)
    return v


print(noisy(1) < noisy(0) < noisy(5))
print(noisy(0) or noisy("x") or noisy("y"))
print(noisy(1) if noisy(0) else noisy(2))
