def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = [False] * len(flags[i * i :: i])
    return [i for i, f in enumerate(flags) if f]


print(sieve(60))


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


def factors(n):
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1
    return out + [n] if n > 1 else out


print(gcd(48, 18), gcd(17, 5), gcd(0, 9), egcd(240, 46))
for n in (1, 2, 12, 97, 360, 1001, 2**20 - 1):
    print(n, factors(n))
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])


def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


print([collatz(n) for n in range(1, 20)], max(range(1, 200), key=collatz))
