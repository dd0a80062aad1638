lines = []
for i in range(1, 4):
    lines.append("*" * i + "." * (3 - i))
print("\n".join(lines), "\n".join(reversed(lines)), sep="\n--\n")
word = "programming"
print(
    word[0].upper() + word[1:],
    word[:3] + "..." + word[-2:],
    word.replace("m", "MM", 1),
    "-".join(word[i : i + 3] for i in range(0, len(word), 3)),
)
print(
    "".join(sorted(set(word))),
    {c: word.count(c) for c in sorted(set(word)) if word.count(c) > 1},
    word.find("gram"),
    word.index("g", 4),
)
acc = ""
for c in word:
    acc = c + acc
print(acc, acc == word[::-1], word.center(21, "~"), f"{word:_^21}")
snake = "".join("_" + c.lower() if c.isupper() else c for c in "someCamelCaseName")
camel = "".join(p.title() if i else p for i, p in enumerate("some_snake_case".split("_")))
print(
    snake, camel, "title case here".title(), "Mixed CASE".swapcase(), " ".join("  too   many spaces ".split())
)
print(
    *(
        f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
        for n in (1, 2, 3, 4, 11, 12, 13, 21, 102, 111)
    )
)
