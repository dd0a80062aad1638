# Sets of small non-negative integers have an order that programs do print.
print({3, 1, 2}, {10, 5, 0}, set(range(10, 0, -1)), {100, 7, 23}, {8, 16, 24, 1}, {33, 1, 65})
s = set()
for n in (50, 3, 99, 12, 7, 64, 31):
    s.add(n)
    print(s)
s.remove(12)
s.add(12)
print(s, s.pop(), s)
print({-1, -2, 3}, {0, -1, 1}, {1000, 2000, 3000, 4}, set([5, 5, 1, 9]))
print({1.5, 2.0, 3}, {True, 2, 0}, {n * n for n in range(12)})
print(
    set([20, 19, 18, 17, 16, 15]) | {1, 2}, {1, 9, 17, 25} - {9}, {8, 9, 10} & {10, 8}, frozenset((9, 4, 1))
)
