text = "the quick brown fox jumps over the lazy dog the end"
counts = {}
for w in text.split():
    counts[w] = counts.get(w, 0) + 1
for w, c in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])):
    print(w, c)
by_len = {}
for w in text.split():
    by_len.setdefault(len(w), set()).add(w)
print({k: sorted(v) for k, v in sorted(by_len.items())})
letters = {}
for ch in text:
    if ch in letters:
        letters[ch] += 1
    else:
        letters[ch] = 1
print(sorted(letters.items(), key=lambda kv: (-kv[1], kv[0]))[:5])
stock = {"apple": {"price": 0.5, "qty": 10}, "pear": {"price": 0.75, "qty": 4}}
for name, info in stock.items():
    print(f"{name:>6}: {info['qty']} @ {info['price']:.2f} = {info['price'] * info['qty']:.2f}")
print(sum(i["price"] * i["qty"] for i in stock.values()))
memo = {}


def ways(n):
    if n in memo:
        return memo[n]
    memo[n] = 1 if n < 2 else ways(n - 1) + ways(n - 2)
    return memo[n]


print(ways(50), len(memo))
