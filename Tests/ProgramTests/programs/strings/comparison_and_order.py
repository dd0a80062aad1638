words = ["banana", "Apple", "cherry", "apple", "Banana", "10", "9", "_x", "é", "z"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, reverse=True)[:3])
print(
    "a" < "b",
    "a" < "B",
    "abc" < "abcd",
    "Z" < "a",
    "10" < "9",
    "" < " ",
    "é" > "z",
    "a" == "a ",
    "ab" * 2 == "abab",
)
print(max("hello world"), min("hello"), max(words, key=len), "x" in "text", "tex" in "text", "" in "")
print("apple" is not "pear" if False else True, "ab", "A".lower() == "a", ord("a") - ord("A"))
print(
    [c for c in "hello" if c in "aeiou"],
    "hello".count("l"),
    list("abc") == ["a", "b", "c"],
    "".join(reversed("abc")),
)
try:
    "a" < 1
except TypeError as e:
    print(e)
print("a" == 1, "1" == 1, "a" != None, [] == "", "abc" > "ABD", ("a", 2) < ("b", 1))
