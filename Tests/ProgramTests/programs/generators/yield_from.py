def inner(n):
    received = yield n
    print("inner got", received)
    return n * 10


def outer():
    a = yield from inner(1)
    b = yield from inner(2)
    yield from "xy"
    yield from [a, b]
    return a + b


g = outer()
print(next(g))
print(g.send("first"))
print(g.send("second"))
print(list(g))


def tree(t):
    if isinstance(t, list):
        for child in t:
            yield from tree(child)
    else:
        yield t


print(list(tree([1, [2, [3, 4], []], 5])))


def result():
    value = yield from outer()
    print("value", value)


for v in result():
    pass
