scores = {"ann": 90, "bob": 72, "cat": 90, "dan": 55}
for name in scores:
    print(name, end=" ")
print()
for i, (name, s) in enumerate(scores.items()):
    print(i, name, s)
print(
    sorted(scores),
    sorted(scores.values()),
    sorted(scores.items(), key=lambda kv: (-kv[1], kv[0])),
    max(scores, key=scores.get),
    min(scores.values()),
)
print(
    {s: [n for n in scores if scores[n] == s] for s in set(scores.values())}
    == {90: ["ann", "cat"], 72: ["bob"], 55: ["dan"]},
    {n: ("pass" if s >= 60 else "fail") for n, s in scores.items()},
    sum(scores.values()) / len(scores),
)
for name in list(scores):
    if scores[name] < 60:
        del scores[name]
print(scores, list(zip(scores, scores.values())), dict(reversed(scores.items())), [*scores], *scores)
merged = {**scores, "eve": 100, "ann": 1}
print(
    merged,
    scores | {"z": 0},
    len(merged),
    merged.keys() - scores.keys(),
    "ann" in merged.keys(),
    list(merged.items())[0],
)
k, v = next(iter(merged.items()))
print(k, v, dict(sorted(merged.items())), all(isinstance(x, str) for x in merged))
