# __del__ runs as soon as the last reference goes.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


Noisy("temporary")
x = Noisy("deleted")
del x
x = Noisy("rebound")
x = None


def local():
    y = Noisy("local")
    print("in the function")


local()
items = [Noisy("popped"), Noisy("cleared")]
items.pop(0)
items.clear()
a = Noisy("shared")
b = a
del a
print("still held")
del b
kept = None


class Phoenix:
    def __del__(self):
        global kept
        kept = self
        print("rises once")


bird = Phoenix()
del bird
print(type(kept).__name__)
kept = None
print("gone")


def fails():
    z = Noisy("in a traceback")
    raise ValueError


try:
    fails()
except ValueError:
    print("handled")
print("after the handler")


class Failing:
    def __del__(self):
        raise RuntimeError("nobody hears this")


f = Failing()
del f
last = Noisy("end of the program")
print("end")
