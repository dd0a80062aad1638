import difflib

before = "one\ntwo\nthree\nfour fine words\nfive\nsix\nseven\neight\nnine\n".splitlines(True)
after = "zero\none\ntree\nfour fine birds\nfive\nsix\nseven\nnine\nten\n".splitlines(True)
for lines in (
        difflib.unified_diff(before, after, "before.txt", "after.txt", "Monday", "Tuesday", n=1),
        difflib.context_diff(before, after, "before.txt", "after.txt"), difflib.ndiff(before, after)):
    print("".join(lines))
delta = list(difflib.ndiff(before, after))
print(list(difflib.restore(delta, 1)) == before, list(difflib.restore(delta, 2)) == after)
matcher = difflib.SequenceMatcher(None, "convolution", "revolutions")
print(matcher.ratio(), matcher.quick_ratio(), matcher.real_quick_ratio())
print(matcher.get_matching_blocks())
print(matcher.get_opcodes())
print(matcher.find_longest_match(0, 5, 0, 5))
print(list(difflib.SequenceMatcher(lambda c: c == " ", "a b c d", "a  b d c").get_grouped_opcodes(1)))
print(difflib.get_close_matches("grdient", ["gradient", "ingredient", "grid", "orient", "patient"]))
print(difflib.get_close_matches("x", ["y"]), difflib.get_close_matches("apple", ["ape", "apply"], n=1))
for wrong in (lambda: difflib.get_close_matches("a", [], n=0), lambda: list(difflib.unified_diff([1], [2]))):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
long = ["line %d" % (i % 3) for i in range(300)]
print(difflib.SequenceMatcher(None, long, long[5:]).ratio())
print(difflib.SequenceMatcher(None, long, long[5:], autojunk=False).ratio())
