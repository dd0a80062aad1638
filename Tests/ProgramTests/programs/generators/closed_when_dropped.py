# A generator that nobody holds any more is closed at once: its finally and with blocks run.
class Noted:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind and kind.__name__)


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


def managed():
    with Noted() as noted:
        yield noted


def delegating():
    print("result", (yield from numbers()))


for number in numbers():
    break
print("left the loop")
it = delegating()
next(it)
del it
print("deleted")
it = numbers()
next(it)
it = None
print("rebound")


def local():
    inner = numbers()
    next(inner)
    print("in a function")


local()
print("returned")
print(next(numbers()), "was all")
print([pair for pair in zip(numbers(), "a")], any(n for n in numbers()))
several = [numbers() for _ in range(3)]
for each in several:
    next(each)
each = None
several.pop()
print("popped")
several.clear()
print("cleared")
table = {"a": numbers()}
next(table["a"])
table["a"] = None
print("replaced")
for _ in managed():
    break
for a in numbers():
    for b in numbers():
        break
    break


def stubborn():
    try:
        yield 1
    finally:
        try:
            yield 2
        finally:
            print("inner finally")


it = stubborn()
print(next(it), next(it))
del it
left_over = numbers()
next(left_over)
print("end")
