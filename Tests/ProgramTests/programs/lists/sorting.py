people = [("Ann", 30), ("Bob", 25), ("Cat", 30), ("Dan", 25), ("Eve", 35)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])))
words = "banana Apple cherry apple Banana".split()
print(
    sorted(words),
    sorted(words, key=str.lower),
    sorted(words, key=len),
    sorted(words, key=lambda w: (len(w), w)),
)
print(
    sorted("hello"), sorted({3: "c", 1: "a"}), sorted((5, 2, 3), reverse=True), sorted([True, False, 2, 0.5])
)
print(
    sorted([[2, 1], [1, 5], [1]]),
    sorted([(1, "b"), (1, "a")]),
    sorted([]),
    sorted(range(5), key=lambda n: n % 2),
)
data = [5, 3, 8]
print(data.sort(reverse=True), data)
try:
    sorted([3, None, 1])
except TypeError as e:
    print(e)
try:
    [1].sort(lambda a: a)
except TypeError as e:
    print(e)


class Card:
    order = "23456789TJQKA"

    def __init__(self, s):
        self.rank, self.suit = s

    def __lt__(self, other):
        return self.order.index(self.rank) < self.order.index(other.rank)

    def __repr__(self):
        return self.rank + self.suit


print(sorted(Card(s) for s in "KH 2S AD TC 9H TD".split()))
import functools

print(sorted([5, 3, 9, 1], key=functools.cmp_to_key(lambda a, b: b - a)))
