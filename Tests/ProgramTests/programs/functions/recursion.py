def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(f"{a}{c}")
        hanoi(n - 1, b, a, c, moves)
    return moves


print(" ".join(hanoi(3, "A", "B", "C", [])), len(hanoi(8, 1, 2, 3, [])))


def permutations(xs):
    if len(xs) <= 1:
        return [xs]
    return [[x] + p for i, x in enumerate(xs) for p in permutations(xs[:i] + xs[i + 1 :])]


print(permutations([1, 2, 3]))


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


print(is_even(100), is_odd(7))
print((lambda f: lambda n: f(f, n))(lambda s, n: 1 if n < 2 else n * s(s, n - 1))(10))


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(ackermann(2, 3))


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)
