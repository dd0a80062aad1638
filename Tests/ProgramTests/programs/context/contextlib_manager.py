from contextlib import contextmanager, suppress, nullcontext, closing, ExitStack


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    except ZeroDivisionError:
        print("divided by zero in", name)
    finally:
        print(f"</{name}>")


with tag("p") as t:
    print("inside", t)
with tag("div"):
    1 / 0
try:
    with tag("x"):
        raise KeyError("k")
except KeyError as e:
    print("passed through", e)
with suppress(FileNotFoundError, KeyError):
    {}["missing"]
    print("not reached")
with nullcontext(5) as n:
    print(n)


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as thing:
    print(type(thing).__name__)
with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "ab"]
    stack.callback(print, "callback", 1)
    print(names)


@tag("decorated")
def work():
    print("working")


work()
