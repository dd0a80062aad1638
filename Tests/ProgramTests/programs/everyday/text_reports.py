log = """2024-01-05 INFO start
2024-01-05 ERROR disk full
2024-01-06 INFO retry 3
2024-01-06 ERROR disk full
2024-01-07 WARN slow response 1500ms
bad line

2024-01-07 ERROR timeout"""

levels, messages, days = {}, {}, set()
for number, line in enumerate(log.splitlines(), 1):
    parts = line.split(maxsplit=2)
    if len(parts) < 3:
        if line.strip():
            print(f"line {number}: cannot parse {line!r}")
        continue
    day, level, message = parts
    days.add(day)
    levels[level] = levels.get(level, 0) + 1
    messages.setdefault(level, []).append(message)
for level, n in sorted(levels.items(), key=lambda kv: (-kv[1], kv[0])):
    print(
        f"{level:<6}|{'*' * n:<5}| {n / sum(levels.values()):6.1%} | {'; '.join(sorted(set(messages[level])))}"
    )
print(min(days), max(days), len(days))
csv = "name,qty,price\nnut,10,0.5\nbolt,,1.25\nscrew,7,abc\n"
header, *rows = [r.split(",") for r in csv.strip().split("\n")]
total = 0.0
for row in rows:
    rec = dict(zip(header, row))
    try:
        value = int(rec["qty"] or 0) * float(rec["price"])
    except ValueError as e:
        print(f"skip {rec['name']}: {e}")
    else:
        total += value
        print(f"{rec['name']:>8} {value:8.2f}")
print(f"{'total':>8} {total:8.2f}")
roman = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
]


def to_roman(n):
    return "".join(s * (n // v, n := n % v)[0] for v, s in roman)


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)])
words = {1: "one", 2: "two", 3: "three"}
print(
    " ".join(words.get(int(d), "?") for d in "1253"),
    "Hello"[::-1].swapcase(),
    "-".join(f"{ord(c):x}" for c in "Hi!"),
)
