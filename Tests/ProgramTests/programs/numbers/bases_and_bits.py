for n in (0, 1, 5, 255, -1, -10, 1023, 2**40):
    print(n, bin(n), oct(n), hex(n), n & 15, n | 8, n ^ 5, ~n, n << 2, n >> 1, n >> 70)
print(
    bin(True),
    hex(0xDEADBEEF),
    -1 >> 10,
    -17 >> 2,
    1 << 40,
    6 & -6,
    True & False,
    True | 2,
    True ^ True,
    type(True & True).__name__,
    type(True & 1).__name__,
)
print([i for i in range(16) if bin(i).count("1") == 2])


def gray(n):
    return n ^ (n >> 1)


print([format(gray(i), "03b") for i in range(8)])


def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0:
        return "0"
    sign, n = ("-", -n) if n < 0 else ("", n)
    out = ""
    while n:
        n, r = divmod(n, base)
        out = digits[r] + out
    return sign + out


for b in (2, 3, 7, 16, 36):
    print(b, to_base(12345, b), int(to_base(12345, b), b), to_base(-255, b))
