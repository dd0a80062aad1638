def nothing():
    pass


def early(n):
    if n < 0:
        return
    for i in range(n):
        if i == 3:
            return "found three"
    else:
        return "loop ended"


def multi():
    return 1, "two", [3]


def nested():
    for i in range(3):
        for j in range(3):
            if i * j == 2:
                return i, j


def chained(a):
    return a > 0 and "pos" or a < 0 and "neg" or "zero"


print(nothing(), early(-1), early(5), early(2), multi(), nested(), [chained(a) for a in (1, -1, 0)])
a, (b, *c) = 1, multi()
print(a, b, c)
x = y = z = multi()
print(x is z, (lambda: (yield))().__next__() is None)
print((lambda: None)(), (lambda *a: a)(1, 2), (lambda a, b=2: (a, b))(1))
