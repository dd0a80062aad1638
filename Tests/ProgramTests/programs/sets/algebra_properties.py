a, b, c = {1, 2, 3}, {2, 3, 4}, {3, 4, 5}
print(
    (a | b) & c == (a & c) | (b & c), a - b == a & (a ^ b), (a ^ b) ^ b == a, a | b | c, a & b & c, a - b - c
)
print(sorted(a ^ b ^ c), a <= a | b, a < a, a >= a & b, a.isdisjoint(c - a), set() <= a, a > set())
universe = set(range(10))
primes = {n for n in universe if n > 1 and all(n % d for d in range(2, n))}
evens = set(range(0, 10, 2))
print(
    primes,
    evens,
    primes & evens,
    universe - primes - evens,
    len(primes | evens),
    primes.symmetric_difference(evens),
)
s = set()
for x in [3, 1, 3, 2, 1]:
    before = len(s)
    s.add(x)
    print(x, "new" if len(s) > before else "seen", end="; ")
print(s)
f = frozenset("aab")
d = {f: "frozen", frozenset(): "empty"}
print(d[frozenset("ab")], d[frozenset([])], len(f), f >= {"a"}, sorted(f | {"c"}), f == {"a", "b"})
power = [set(x) for x in [(), (1,), (2,), (1, 2)]]
print(
    power, {frozenset(p) for p in power} == {frozenset(), frozenset([1]), frozenset([2]), frozenset([1, 2])}
)
t = a.copy()
t.update({9}, [8], (7,))
t.difference_update({1})
print(t, t.pop() in {2, 3, 7, 8, 9}, len(t), a)
t.clear()
print(t, bool(t), set("") == t)
