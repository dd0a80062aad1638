# Values stay within 64 bits here, and the arithmetic near the edge is exact.
big = 9223372036854775807
print(
    big,
    -big - 1,
    big - 1 + 1,
    big // 2 * 2 + 1,
    big % 1000,
    hex(big),
    big / 2,
    float(big),
    big == float(big),
    int(1e15) + 1,
)
print(
    3037000499 * 3037000499,
    2**31 * 2**31,
    -(2**62) * 2,
    4611686018427387904 * -2,
    (big - 1) // -1,
    big * -1,
    abs(-big),
    big >> 3,
    big & 255,
    big ^ 1,
    ~big,
)
print(
    sum([big - 10, 5, 5]),
    max(big, 1),
    str(big)[-3:],
    int("9223372036854775807") == big,
    f"{big:,}",
    big.bit_length(),
    (big - 5) % 7,
    divmod(big, 10**9),
    pow(2, 62),
    10**18,
    round(123456789012345678, -3),
)
