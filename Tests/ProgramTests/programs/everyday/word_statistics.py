text = """It is a truth universally acknowledged, that a single reader
in possession of a good book, must be in want of a quiet chair."""
words = [w.strip(".,").lower() for w in text.split()]
print(len(words), len(set(words)), max(words, key=len), sum(map(len, words)) / len(words))
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
for w, n in sorted(freq.items(), key=lambda x: (-x[1], x[0]))[:5]:
    print(f"{w:<10}{n:>3} {'#' * n}")
print({n: sorted({w for w in words if len(w) == n}) for n in range(1, 5)})
print(
    [line.count(" ") for line in text.splitlines()], text.count("\n"), text.index("reader"), text.upper()[:5]
)
vowels = sum(text.lower().count(v) for v in "aeiou")
print(vowels, f"{vowels / sum(c.isalpha() for c in text):.1%}", "".join(w[0] for w in words[:8]).upper())
print(" ".join(w[::-1] for w in words[:5]), " ".join(sorted(words)[:6]), "-".join(words[-3:]))
