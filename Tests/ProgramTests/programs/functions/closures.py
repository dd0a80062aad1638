def counter():
    count = 0

    def bump(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return bump, peek


bump, peek = counter()
bump2, peek2 = counter()
print(bump(), bump(), bump(5), peek(), bump2(), peek2())

late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])


def adders():
    fs = []
    for n in range(3):

        def add(x):
            return x + n

        fs.append(add)
    n = 100
    return fs


print([f(1) for f in adders()])


def deep():
    a = 1

    def one():
        b = 2

        def two():
            nonlocal a, b
            a += 10
            b += 20

            def three():
                return a, b

            return three

        return two

    return one()


t = deep()
print(t()(), t()())
x = "module"


def shadows():
    x = "local"

    def read_global():
        global x
        x = x + "!"
        return x

    return read_global(), x


print(shadows(), x)
