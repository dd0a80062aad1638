squares = (n * n for n in range(10) if n % 2)
print(type(squares).__name__, next(squares), list(squares), list(squares))
print(sum(x for x in [1, 2, 3]), ",".join(c.upper() for c in "abc"))
print(any(x > 2 for x in [1, 2, 3]), all(x > 2 for x in [1, 2, 3]))
pairs = ((a, b) for a in range(3) for b in range(a))
print(list(pairs))
n = 3
late = (n * x for x in range(3))
n = 10
print(list(late))
source = [1, 2, 3]
eager = (x for x in source)
source = [9]
print(list(eager))
nested = ((y for y in range(x)) for x in range(4))
print([list(g) for g in nested])
print(dict((k, len(k)) for k in ("a", "bb")), tuple(x for x in "hi"), set(x % 2 for x in range(9)))
