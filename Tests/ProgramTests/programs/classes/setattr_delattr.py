class Locked:
    def __init__(self, **values):
        for key, value in values.items():
            object.__setattr__(self, key, value)

    def __setattr__(self, name, value):
        raise AttributeError(f"{name} is read-only")

    def __delattr__(self, name):
        print("deleting", name)
        object.__delattr__(self, name)


l = Locked(a=1, b=2)
try:
    l.a = 5
except AttributeError as e:
    print(e)
try:
    setattr(l, "c", 5)
except AttributeError as e:
    print(e)
del l.a
print(vars(l), hasattr(l, "a"))
try:
    del l.zzz
except AttributeError as e:
    print(e)
l.__dict__["q"] = 9
print(l.q)
