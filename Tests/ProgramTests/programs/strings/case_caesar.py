def caesar(text, key):
    out = []
    for ch in text:
        if ch.isalpha():
            base = ord("A") if ch.isupper() else ord("a")
            out.append(chr((ord(ch) - base + key) % 26 + base))
        else:
            out.append(ch)
    return "".join(out)


secret = caesar("Attack at Dawn, 5 o'clock!", 3)
print(secret)
print(caesar(secret, -3))
for k in range(0, 27, 13):
    print(k, caesar("xyz ABC", k))


def vigenere(text, key):
    key = [ord(k) - 97 for k in key]
    return "".join(chr((ord(c) - 97 + key[i % len(key)]) % 26 + 97) for i, c in enumerate(text))


print(vigenere("attackatdawn", "lemon"))
