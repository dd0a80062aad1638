def tag(name):
    def decorate(f):
        def wrapper(*args):
            return f"<{name}>{f(*args)}</{name}>"

        wrapper.__name__ = f"{name}({f.__name__})"
        return wrapper

    return decorate


@tag("b")
@tag("i")
def hello(who):
    return f"hi {who}"


print(hello("x"), hello.__name__)


class Validate:
    def __init__(self, *types):
        self.types = types

    def __call__(self, f):
        def inner(*args):
            for a, t in zip(args, self.types):
                if not isinstance(a, t):
                    raise TypeError(f"{f.__name__}: {a!r} is not {t.__name__}")
            return f(*args)

        return inner


@Validate(int, str)
def rep(n, s):
    return n * s


print(rep(3, "ab"))
try:
    rep("3", "ab")
except TypeError as e:
    print(e)


class Api:
    routes = {}

    def route(path, routes=routes):
        def add(f):
            routes[path] = f
            return f

        return add

    @route("/")
    def index(self):
        return "index"

    @route("/about")
    @staticmethod
    def about():
        return "about"


print(sorted(Api.routes), Api.routes["/"](None), Api().index())
