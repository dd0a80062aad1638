def coroutine(f):
    def start(*a, **k):
        g = f(*a, **k)
        next(g)
        return g

    return start


@coroutine
def collect(out):
    while True:
        out.append((yield))


@coroutine
def multiply(k, target):
    try:
        while True:
            target.send((yield) * k)
    except GeneratorExit:
        target.close()
        raise


@coroutine
def filter_(pred, target):
    while True:
        x = yield
        if pred(x):
            target.send(x)


out = []
p = filter_(lambda x: x % 2, multiply(10, collect(out)))
for i in range(6):
    p.send(i)
print(out)


def echo():
    received = []
    while True:
        try:
            x = yield len(received)
            if x is None:
                return received
            received.append(x)
        except KeyError as e:
            received.append(f"error {e}")


e = echo()
print(next(e), e.send("a"), e.throw(KeyError("k")), e.send("b"))
try:
    e.send(None)
except StopIteration as stop:
    print(stop.value)
