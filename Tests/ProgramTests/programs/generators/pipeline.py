def numbers(n):
    print("start")
    for i in range(n):
        print("make", i)
        yield i
    print("end")


def keep(pred, it):
    for x in it:
        if pred(x):
            yield x


def take(n, it):
    if n == 0:
        return
    for x in it:
        yield x
        n -= 1
        if not n:
            return


print(list(take(2, keep(lambda x: x % 2, numbers(10)))))


def cycle(items):
    while True:
        yield from items


print(list(take(7, cycle("abc"))))


def window(it, size):
    buffer = []
    for x in it:
        buffer.append(x)
        if len(buffer) == size:
            yield tuple(buffer)
            buffer.pop(0)


print(list(window(range(5), 3)))
