# Sorting by strings, tuples and mixtures: the same order, the same stability, the same errors.
words = ["pear", "Apple", "fig", "", "apple", "zoo", "éclair", "fig", "figs", "日本", "a\x00b", "a", "aaaaaaaaab",
         "aaaaaaaaaa", "aaaaaaaa"]
print(sorted(words))
print(sorted(words, reverse=True))
print(sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda w: (len(w), w)))
print(sorted(words, key=lambda w: (-len(w), w), reverse=True))
pairs = [(2, "b"), (1, "b"), (2, "a"), (1, "a"), (1, "a"), (0, "z")] * 3
print(sorted(pairs), sorted(pairs, reverse=True))
print(sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True))
print(sorted([(1, 2), (1,), (), (1, 2, 3), (0, 9)]))
print(sorted([(1, 2.5), (1.0, 2), (True, 1), (0.5, 7)]))
print(sorted([(1, (2, 3)), (1, (2, 1)), (0, (9,))]), sorted([[3, 1], [2, 9], [3, 0]]))
nan = float("nan")
print(sorted([(nan, 1), (1.0, 2), (0.5, 3)], key=lambda p: p[1]))
print(sorted([3, 1.5, True, 2, 0.0, -1]), sorted([2.5, 1, 3.0, 1]))
print(sorted(["b", "a"] * 40) == ["a"] * 40 + ["b"] * 40)


class Word(str):
    def __lt__(self, other):
        return len(self) < len(other)


print(sorted([Word("ccc"), Word("a"), Word("bb")]))
for mixed in [["a", 1], [(1, "a"), (1, 2)], [("a", 1), (2, "b")], [None, None], [(1, None), (1, None)], [{}, {}]]:
    try:
        print(sorted(mixed))
    except TypeError as error:
        print(error)
table = [{"name": n, "age": a} for n, a in [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dee", 25)]]
print([row["name"] for row in sorted(table, key=lambda row: (-row["age"], row["name"]))])
print([row["name"] for row in sorted(table, key=lambda row: row["age"], reverse=True)])
items = list("hello world")
items.sort()
print(items, max(words), min(words), max(pairs), min(pairs, key=lambda p: (p[1], -p[0])))
