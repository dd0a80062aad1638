from collections import Counter, defaultdict

data = [2, 4, 4, 4, 5, 5, 7, 9]
n = len(data)
mean = sum(data) / n
var = sum((x - mean) ** 2 for x in data) / n
print(mean, var, var**0.5, sorted(data)[n // 2], Counter(data).most_common(1)[0][0], max(data) - min(data))
text = "it was the best of times it was the worst of times"
c = Counter(text.split())
print(
    c.most_common(3),
    c["it"],
    c["absent"],
    len(c),
    sum(c.values()),
    sorted(c),
    Counter(len(w) for w in text.split()),
)
chars = Counter(text.replace(" ", ""))
print(
    chars.most_common(4),
    (chars - Counter("tttt"))["t"],
    (chars & Counter("wwwz")),
    "".join(sorted(chars.elements()))[:10],
)
index = defaultdict(list)
for i, w in enumerate(text.split()):
    index[w].append(i)
print(dict(index), index["times"], len(index))
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"] = 2
print(t["a"]["b"]["c"], sorted(t["a"]), len(t["zzz"]), sorted(t))
matrix = defaultdict(lambda: defaultdict(int))
for a, b in zip(text, text[1:]):
    matrix[a][b] += 1
print(dict(matrix["t"]), max(matrix, key=lambda k: sum(matrix[k].values())), matrix["q"]["z"])
bins = Counter(x // 3 * 3 for x in data)
for b in sorted(bins):
    print(f"{b}-{b + 2}: {'#' * bins[b]}")
