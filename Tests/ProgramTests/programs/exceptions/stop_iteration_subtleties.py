class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise StopIteration("payload")
        if self.n > 4:
            raise ValueError("too far")
        return self.n


i = It()
print(list(i))
print(next(i))
try:
    list(i)
except ValueError as e:
    print(e)
try:
    next(It().__iter__() if False else iter([]))
except StopIteration as e:
    print(e.value, e.args)


def g():
    r = yield from It()
    print("result", r)


print(list(g()))


def catches():
    try:
        yield next(iter(()))
    except StopIteration:
        yield "caught inside"


print(list(catches()))
try:
    max(x for x in [] if x)
except ValueError as e:
    print(e)
print(next((x for x in [] if x), "default"))
