def is_palindrome(s):
    s = "".join(c for c in s.lower() if c.isalnum())
    return s == s[::-1]


for s in ["A man, a plan, a canal: Panama", "Not one", "", "No 'x' in Nixon"]:
    print(f"{s!r:36} {is_palindrome(s)}")

words = "listen silent enlist google elgoog abc cab bca".split()
groups = {}
for w in words:
    groups.setdefault("".join(sorted(w)), []).append(w)
for key in sorted(groups):
    print(key, groups[key])
vowels = {v: "programming is fun in any language".count(v) for v in "aeiou"}
print(vowels, max(vowels, key=vowels.get))
print(" ".join(w[::-1] for w in "reverse each word".split()))
print("".join(c + str(n) for c, n in [("a", 3), ("b", 1)]))


def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append((s[i], j - i))
        i = j
    return out


print(rle("aaabccd"), "".join(c * n for c, n in rle("aaabccd")))
