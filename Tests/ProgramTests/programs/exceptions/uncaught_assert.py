def area(w, h):
    assert w > 0 and h > 0, f"sides must be positive, got {w} and {h}"
    return w * h


print(area(2, 3))
try:
    assert False
except AssertionError as e:
    print(repr(e), str(e) == "")
assert (1, "x")[0]
print(area(2, -3))
