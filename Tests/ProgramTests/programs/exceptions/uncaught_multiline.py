def level3(x):
    return [1, 2, 3][x]


def level2(x):
    try:
        return level3(x)
    except IndexError as e:
        raise LookupError("could not find item " + str(x)) from e


def level1():
    for i in range(5):
        print(level2(i))


level1()
