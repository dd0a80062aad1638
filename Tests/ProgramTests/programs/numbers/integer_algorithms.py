def isqrt(n):
    x = n
    while x * x > n:
        x = (x + n // x) // 2
    return x


def pow_mod(b, e, m):
    r = 1
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


def digits(n):
    return [int(d) for d in str(n)]


print(
    [isqrt(n) for n in (0, 1, 15, 16, 10**9)],
    pow_mod(3, 200, 13),
    pow(3, 200, 13),
    sum(digits(98765)),
    [n for n in range(100, 1000) if sum(d**3 for d in digits(n)) == n],
)
print(
    [n for n in range(1, 50) if str(n) == str(n)[::-1]],
    int("".join(sorted("3102", reverse=True))),
    bin(37)[2:].zfill(8),
    int("100101", 2),
    [bin(i).count("1") for i in range(9)],
)
a, b = 0, 1
fibs = []
while a < 1000:
    fibs.append(a)
    a, b = b, a + b
print(fibs, sum(f for f in fibs if f % 2 == 0))
print(
    [(n, sum(i for i in range(1, n) if n % i == 0)) for n in (6, 28, 12)],
    17 // 5,
    -17 // 5,
    17 % -5,
    divmod(-17, 5),
    7 // 2 * 2 + 7 % 2,
)
tri = [[1]]
for _ in range(5):
    r = tri[-1]
    tri.append([1] + [x + y for x, y in zip(r, r[1:])] + [1])
print(tri[-1], 2**62, -(2**62), 2**62 - 1 + 2**62, 9223372036854775807)
