a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a)
print(a.union(b, [9]), a.intersection(b, [3]), a.difference([1], [2]), a.symmetric_difference(b))
print(3 in a, 9 not in a, len(a), a == {4, 3, 2, 1}, a != b, {1, 2} < a, a <= a, a < a, a > {1}, a >= b)
print(a.issubset(range(10)), a.issuperset([1]), a.isdisjoint({7}), a.isdisjoint(b))
c = set()
c.add(1)
c.add(1)
c.update([2, 3], (4,))
c.discard(99)
c.discard(1)
print(c, set("hello") == set("ohell"), sorted(set("hello")))
c -= {2}
c |= {7}
c &= {3, 7, 8}
c ^= {3, 10}
print(c)
c.intersection_update([7])
c.difference_update([1])
c.symmetric_difference_update([8])
print(c, c.copy() is c)
print(set(), {*()}, {1}, {*a, *b}, frozenset([1, 2]), frozenset(), {frozenset([1]): "k"}[frozenset([1])])
print(
    {x * x for x in range(-3, 4)}, {1, True, 1.0}, {(1, 2), (1, 2)}, min(a), sum(b), sorted(a, reverse=True)
)
f = frozenset([1, 2])
print(
    f | {3}, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2}, hash(f) == hash(frozenset([2, 1]))
)
for bad in (
    lambda: {1}.remove(5),
    lambda: {[1]},
    lambda: f.add(1),
    lambda: a | [1],
    lambda: {1} < 5,
    lambda: {{1}},
):
    try:
        bad()
    except (KeyError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
