def add(a, b):
    "Adds."
    return a + b


def div(a, b):
    return a / b


ops = {"+": add, "/": div, "max": max, "pow": lambda a, b: a**b, "cat": "{}{}".format}
for name, f in ops.items():
    try:
        print(name, f(7, 2), f(1, 0))
    except ZeroDivisionError as e:
        print(name, "error", e)
print(ops.get("-", add)(1, 1), "+" in ops, ops["+"].__doc__, [k for k in ops if ops[k] is max])


class Registry(dict):
    def register(self, name=None):
        def wrap(f):
            self[name or f.__name__] = f
            return f

        return wrap

    def __missing__(self, key):
        return lambda *a: f"no {key}"


r = Registry()


@r.register()
def hello():
    return "hello"


@r.register("bye")
def farewell(who="all"):
    return f"bye {who}"


print(r["hello"](), r["bye"]("x"), r["what"](1), sorted(r), len(r), r.get("what"))
