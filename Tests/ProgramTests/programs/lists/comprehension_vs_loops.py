words = "the quick brown fox jumps over the lazy dog".split()
lengths = []
for w in words:
    lengths.append(len(w))
assert lengths == [len(w) for w in words] == list(map(len, words))
print(
    lengths, sum(lengths), max(words, key=len), sorted(set(words)), [w.title() for w in words if len(w) > 3]
)
pairs = []
for i, a in enumerate(words):
    for b in words[i + 1 :]:
        if a == b:
            pairs.append((a, i))
print(pairs, [(a, i) for i, a in enumerate(words) for b in words[i + 1 :] if a == b])
flat = [c for w in words for c in w if c in "aeiou"]
print("".join(flat), {v: flat.count(v) for v in "aeiou"}, len(flat) / len("".join(words)))
table = [[i * j for j in range(1, 4)] for i in range(1, 4)]
for row in table:
    print(*row, sep="\t")
print(
    [sum(col) for col in zip(*table)],
    [row[i] for i, row in enumerate(table)],
    [list(reversed(r)) for r in table][::-1],
)
evens, odds = [], []
for n in range(8):
    (evens if n % 2 == 0 else odds).append(n)
print(evens, odds, [(e, o) for e, o in zip(evens, odds)], [x for pair in zip(evens, odds) for x in pair])
print(
    list(range(10))[2:8:3],
    [*range(3), *range(3, 0, -1)],
    [[]] * 3,
    [[] for _ in range(3)],
    [0] * 5,
    list("abc") * 2,
)
