def a():
    try:
        1 / 0
    finally:
        return "swallowed by return"


def b():
    for _ in range(2):
        try:
            1 / 0
        finally:
            break
    return "swallowed by break"


def c():
    try:
        return "first"
    finally:
        print("finally runs after return value is computed")


def d():
    try:
        try:
            raise ValueError("inner")
        finally:
            raise KeyError("from finally")
    except KeyError as e:
        return repr(e.__context__)


def e():
    result = []
    try:
        result.append("try")
        return result
    finally:
        result.append("finally")


print(a(), b(), c(), d(), e(), sep="\n")


def f():
    try:
        yield "one"
    finally:
        print("generator cleanup")


for x in f():
    print(x)
