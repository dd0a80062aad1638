for a in (7, -7, 0, 1):
    for b in (2, -2, 3, -3, 7):
        print(a, b, a // b, a % b, divmod(a, b), a / b, -a // b, -(a // b))
for a in (7.5, -7.5, 0.0, -0.0):
    for b in (2, -2, 2.5, -0.5):
        print(a, b, a // b, a % b, divmod(a, b))
print(
    5 // 0.3,
    5 % 0.3,
    1e300 % 7,
    -1 % 1e-10,
    3 % float("inf"),
    -3 % float("inf"),
    3 // float("inf"),
    -3 // float("inf"),
)
print(0 // 5, 0 % -5, True // 1, True % 2, 2**40 // 3, -(2**40) // 3, -(2**40) % 3)
print(7 // -1, (-9223372036854775807) // 2, 9223372036854775807 % 10)
