class Single:
    _it = None

    def __new__(cls, *args):
        if cls._it is None:
            print("making")
            cls._it = super().__new__(cls)
        return cls._it

    def __init__(self, v=None):
        print("init", v)
        self.v = v


a = Single(1)
b = Single(2)
print(a is b, a.v)


class Cached:
    pool = {}

    def __new__(cls, key):
        return cls.pool.setdefault(key, object.__new__(cls))


print(Cached("a") is Cached("a"), Cached("a") is Cached("b"))


class Weird:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Weird())


class Upper(str):
    def __new__(cls, s):
        return str.__new__(cls, s.upper())


print(Upper("abc"), Upper("abc") == "ABC", isinstance(Upper("x"), str))
