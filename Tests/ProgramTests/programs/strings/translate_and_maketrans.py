table = str.maketrans("abc", "xyz")
print("aabbcc cab".translate(table))
print("remove vowels".translate(str.maketrans("", "", "aeiou")))
print("a-b_c".translate(str.maketrans({"-": "_", "_": None, "c": "three"})))
print("abc".translate({97: 98, 98: None, 99: "CC"}))
print(sorted(table.items()))
print(sorted(str.maketrans("a", "b", "c").items(), key=str))
rot = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "NOPQRSTUVWXYZABCDEFGHIJKLM")
print("HELLO".translate(rot), "HELLO".translate(rot).translate(rot))
try:
    str.maketrans("ab", "c")
except ValueError as e:
    print(e)
