# Loops over range in every form, with variables that change meanwhile.
for arguments in [(3,), (0,), (-2,), (1, 4), (4, 1), (1, 10, 3), (10, 1, -4), (5, 5, -1), (True,), (False, 3)]:
    print(arguments, [i for i in range(*arguments)], end=" ")
    if len(arguments) == 1:
        n = arguments[0]
        print([i for i in range(n)])
    elif len(arguments) == 2:
        a, b = arguments
        print([i for i in range(a, b)])
    else:
        a, b, c = arguments
        print([i for i in range(a, b, c)])

n = 4
for i in range(n):
    n = 1
    i += 10
    print(i, n, end="; ")
print()
for i in range(2, 9, 3):
    for j in range(i, 0, -2):
        if j == 3:
            break
        if j == 4:
            continue
        print(i, j, end="; ")
    else:
        print("through", i)
for bad in [1.5, "3", None, [1]]:
    try:
        for i in range(bad):
            print("never")
    except TypeError as error:
        print(error)
try:
    for i in range(1, 5, 0):
        print("never")
except ValueError as error:
    print(error)
try:
    for i in range():
        pass
except TypeError as error:
    print(error)


class Three:
    def __index__(self):
        return 3


print([i for i in range(Three())], [i for i in range(Three(), 9, Three())])


def countdown(n):
    for i in range(n, 0, -1):
        got = yield i
        if got:
            print("got", got)


counter = countdown(3)
print(next(counter), counter.send("mail"), list(counter))
print({i: j for i in range(3) for j in range(i) if j % 2 == 0}, {i // 2 for i in range(6)})
print([[i * j for j in range(i)] for i in range(4)], sum(i for i in range(5)))


def shadowed():
    def range(n):
        return "abc"[:n]
    return [x for x in range(2)]


print(shadowed())
largest = 2 ** 62
for i in range(largest, largest + 2):
    print(i)
steps = range(3)
for first in steps:
    for second in steps:
        print(first + second, end=" ")
print()
