total = 0


def add(n):
    global total
    total += n
    return total


print(add(5), add(6), total)


def outer():
    x = "outer"

    def middle():
        nonlocal x
        x = "middle"

        def inner():
            nonlocal x
            x += "+inner"
            return x

        return inner

    m = middle()
    before = x
    m()
    return before, x


print(outer())


def stack():
    items = []

    def push(x):
        items.append(x)

    def pop():
        return items.pop()

    def size():
        return len(items)

    return push, pop, size


push, pop, size = stack()
push(1)
push(2)
print(size(), pop(), size())


def broken():
    count = 0

    def inc():
        count += 1

    try:
        inc()
    except UnboundLocalError as e:
        return str(e)


print(broken())
for total in range(3):
    pass
print(total)
