x = 1


def reads():
    return x


def conditional(flag):
    if flag:
        y = "bound"
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


print(reads(), conditional(True), conditional(False))
[x for x in range(5)]
print(x)
for loop_var in range(3):
    pass
print(loop_var)
print([x + y for x in range(2) for y in range(x + 1)], x)
print((z := 5) + z, z)
print([last := n for n in range(4)], last)


def walrus_scope():
    total = 0
    partial = [total := total + v for v in [1, 2, 3]]
    return partial, total


print(walrus_scope())


def deleter():
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        return str(e)


print(deleter())


def make():
    global made_global
    made_global = "made"


make()
print(made_global)
try:
    1 / 0
except ZeroDivisionError as x:
    pass
try:
    print(x)
except NameError as e:
    print(e)
print([[j for j in range(i)] for i in range(3)])
print({k: v for k, v in zip("ab", range(2))}, {c for c in "a"})
if True:
    block = "visible"
print(block)
