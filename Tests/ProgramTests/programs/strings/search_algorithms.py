def naive(text, pat):
    return [i for i in range(len(text) - len(pat) + 1) if text[i : i + len(pat)] == pat]


def kmp(text, pat):
    fail, k = [0], 0
    for ch in pat[1:]:
        while k and pat[k] != ch:
            k = fail[k - 1]
        if pat[k] == ch:
            k += 1
        fail.append(k)
    out, k = [], 0
    for i, ch in enumerate(text):
        while k and pat[k] != ch:
            k = fail[k - 1]
        if pat[k] == ch:
            k += 1
        if k == len(pat):
            out.append(i - k + 1)
            k = fail[k - 1]
    return out


def rabin(text, pat, base=256, mod=101):
    n, m = len(text), len(pat)
    h = pow(base, m - 1, mod)
    p = t = 0
    for i in range(m):
        p = (base * p + ord(pat[i])) % mod
        t = (base * t + ord(text[i])) % mod
    found = []
    for i in range(n - m + 1):
        if p == t and text[i : i + m] == pat:
            found.append(i)
        if i < n - m:
            t = (base * (t - ord(text[i]) * h) + ord(text[i + m])) % mod
    return found


text = "abracadabra abracadabra"
for pat in ("abra", "a", "cad", "zzz", "ra a"):
    print(
        pat,
        naive(text, pat),
        kmp(text, pat) == naive(text, pat) == rabin(text, pat),
        text.find(pat),
        text.count(pat),
    )


def longest_palindrome(s):
    best = ""
    for c in range(len(s)):
        for l, r in ((c, c), (c, c + 1)):
            while l >= 0 and r < len(s) and s[l] == s[r]:
                l, r = l - 1, r + 1
            best = max(best, s[l + 1 : r], key=len)
    return best


print(longest_palindrome("forgeeksskeegfor"), longest_palindrome("banana"), longest_palindrome("a"))
