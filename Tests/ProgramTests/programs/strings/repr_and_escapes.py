for s in ["plain", "it's", 'say "hi"', "both ' and \"", "tab\there", "line\nbreak", "back\\slash", "\r\0\x07\x1b", "é", "日本", "\u200b", "😀", "\x7f\x80\xa0\xad", ""]:
    print(repr(s), ascii(s), len(s))
print("a\
b", 'single' "double" """triple""", r"raw\n", R'\d+', "\x41\u0042\U00000043\103\N{BULLET}")
print("""first
  second\tthird
""" + '''x''')
print('\'', "\"", '''it's "q" ''', "\a\b\f\v" == "\x07\x08\x0c\x0b")
print([u"unicode", "tab\t"], ("q'",), {"k\n": "v\\"})
print("\q" == "\\q", len("\q"))
