s = "  \t padded text \n"
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()))
print("xxyhixyx".strip("xy"), "xxyhixyx".lstrip("x"), "xxyhixyx".rstrip("xy"), "abc".strip("abc") == "")
print("hi".center(7, "*"), "hi".center(6, "*"), "hey".center(6, "*"), "hi".center(1), "hi".center(8) + "|")
print("hi".ljust(5, ".") + "|", "hi".rjust(5, ".") + "|", "hi".ljust(5) + "|")
print("42".zfill(5), "-42".zfill(5), "+7".zfill(4), "abc".zfill(2), "".zfill(3), "--1".zfill(5))
print(
    "path/to/file".removeprefix("path/"),
    "path".removeprefix("x"),
    "file.py".removesuffix(".py"),
    "file".removesuffix(""),
)
print(
    repr("a\tb\tcd\te".expandtabs()),
    repr("a\tb\tcd\te".expandtabs(4)),
    repr("\t\n\tx".expandtabs(2)),
    repr("a\tb".expandtabs(0)),
)
try:
    "x".center(5, "ab")
except TypeError as e:
    print(e)
