def check(v):
    assert isinstance(v, int), f"not an int: {v!r}"
    assert v >= 0
    assert v < 100, ("too big", v)
    return "ok"


for v in (5, "x", -1, 500):
    try:
        print(check(v))
    except AssertionError as e:
        print(repr(e), e.args)
assert True, 1 / 0
try:
    assert [], "empty list is false"
except AssertionError as e:
    print(e)
try:
    assert None
except AssertionError as e:
    print(str(e) == "", e.args)
print(__debug__)
