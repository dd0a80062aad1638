for spec in ["", "s", "10", "<10", ">10", "^10", "*^10", ".2", "10.2", "^7.1s", "é<6", "010", "<05"]:
    print(repr(spec), *["[" + format(s, spec) + "]" for s in ("abc", "", "日本語", "x" * 12)])
for bad in ["d", "=10", "+5", ",", "#"]:
    try:
        print(format("abc", bad))
    except ValueError as e:
        print(bad, e)
for v in (None, [1], (1,), {}, set(), int, len):
    try:
        print(format(v, ">8"))
    except TypeError as e:
        print(e)
