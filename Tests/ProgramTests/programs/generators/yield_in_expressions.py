def g():
    x = yield 1
    y = (yield 2) + (yield 3)
    z = [(yield 4), (yield 5)]
    print("got", x, y, z)
    return (yield)


it = g()
print(next(it))
for v in ("x", 10, 20, "a", "b"):
    print(it.send(v))
try:
    it.send("end")
except StopIteration as e:
    print(e.value)


def f():
    print((yield), (yield "second"))
    yield {"k": (yield "inner")}


it = f()
print(next(it), it.send(1), it.send(2), it.send("v"))


def lam():
    return lambda: (yield 5)


print(list(lam()()), next(lam()()))


def cond(flag):
    if flag:
        yield 1
    else:
        return "no"


print(list(cond(True)), list(cond(False)))
