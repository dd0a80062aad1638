print(2 + 3 * 4, (2 + 3) * 4, 2 * 3 % 4, 2**3 * 2, -(3**2), 2**-1, 10 - 4 - 3, 100 / 10 / 5, 7 // 2 * 2)
print(1 + 2 << 3, 1 << 2 + 3, 6 & 3 | 8, 6 ^ 3 & 1, ~2 + 1, ~(2**2), not 1 + 1 == 2, 5 & 6 == 4)
print(1 if False else 2 if False else 3, (1, 2) + (3,), 3 * [0], "a" + "b" * 2, -2 % 5, -(2 % 5), 2 * -3)
print(1 or 0 and 0, (1 or 0) and 0, not True or True, not (True or True), 1 == 1 and 2 == 2 or 3 == 4)
print(lambda: 1 if True else 2, sep="") if False else print("skip")
print(
    [lambda x: x + 1][0](2), (lambda: (yield))() is None, 4 if 1 else 5 + 1, 10 - -3, 10 - +3, --5, +-5, ---5
)
x = 5
print(1 < x < 10, 1 < x and x < 10, x == 5 == 5.0, x is not None, x not in [1], not x in [1])
y = x = 3
x, y = y + 1, x + 2
print(x, y, x > y, x - y or "zero")
