print(2**10, 2**0, 0**0, (-2) ** 3, -(2**2), 2**-1, (-2) ** -3, 2**3**2, 10**18, 3**39)
print(2.0**0.5, 4**0.5, 2**0.5, 0.0**0, 1**-5, 8 ** (1 / 3), 1.5**3, 1e10**2)
print(
    pow(2, 5),
    pow(2, 5, 7),
    pow(3, -1, 7),
    pow(-2, 3, 5),
    pow(2.0, 3),
    pow(10, 15, 1000000007),
    pow(7, 0, 1),
    pow(5, 3, -7),
)
print((-1) ** 1000001, True**2, False**False, 2**True)
for bad in (lambda: 0**-1, lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5)):
    try:
        bad()
    except (ZeroDivisionError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
