x = 5
print([x for x in range(3)], x)
print([x * i for i in range(3)], [i for i in range(x)])


def f():
    y = 10
    return [y + i for i in range(2)], {y: i for i in range(1)}, list(y for _ in range(2))


print(f())


class C:
    n = 3
    a = [i for i in range(n)]
    try:
        b = [n for i in range(2)]
    except NameError as e:
        b = str(e)
    c = list(i * 2 for i in range(n))


print(C.a, C.b, C.c)
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([g() for g in fs], [g() for g in gs])


def outer():
    def inner():
        return [z for _ in range(1)]

    z = "late"
    return inner()


print(outer())
try:
    [undefined for _ in range(1)]
except NameError as e:
    print(e)
print([[x for x in range(x)] for x in range(3)], x, [x for x in [x, x + 1]], next(x for x in "ab"))
total = 0
print([total := total + v for v in range(4)], total)
try:
    i
except NameError as e:
    print(e)
