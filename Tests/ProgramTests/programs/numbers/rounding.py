for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.125, 0.375, 1e16, 12345.6789):
    print(x, round(x), round(x, 0), round(x, 1), round(x, 2), round(x, -1), round(x, -2), int(x), x // 1)
for n in (5, 15, 25, 35, -15, 1250, 1350, 99999):
    print(n, round(n), round(n, 2), round(n, -1), round(n, -2), round(n, -5))
print(
    type(round(2.5)).__name__,
    type(round(2.5, 0)).__name__,
    type(round(5, -1)).__name__,
    round(True),
    round(1e300),
    round(2.5, None),
) if False else None
print(
    round(-0.4),
    round(0.1 + 0.2, 15),
    round(1.15, 1),
    round(1.25, 1),
    round(1.35, 1),
    round(5e-324, 3),
    round(123.456, -3),
    round(2.5, None),
)
import math

for x in (-2.7, -2.0, 2.3, 0.0):
    print(x, math.floor(x), math.ceil(x), math.trunc(x), int(x))
try:
    round("x")
except TypeError as e:
    print(e)
try:
    round(1.5, "x")
except TypeError as e:
    print(e)
