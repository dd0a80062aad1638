# throw() and close() reach the innermost generator of a chain of `yield from`.
def attempt(label, call):
    try:
        print(label, call())
    except BaseException as error:
        print(label, type(error).__name__, error)


def inner():
    try:
        yield 1
    except ValueError as error:
        print("inner caught", error)
        yield "recovered"
    finally:
        print("inner done")
    return "result"


def outer():
    print("got", (yield from inner()))
    yield "end"


def started(make):
    it = make()
    next(it)
    return it


it = started(outer)
attempt("throw", lambda: it.throw(ValueError("a")))
attempt("next", lambda: next(it))
it = started(outer)
attempt("other", lambda: it.throw(KeyError("b")))
it = started(outer)
attempt("close", it.close)
it = started(outer)
attempt("exit", lambda: it.throw(GeneratorExit))


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *arguments):
        print("Source.throw", [type(a).__name__ for a in arguments][:1])
        raise StopIteration("thrown")

    def close(self):
        print("Source.close")


def over_source():
    try:
        print("value", (yield from Source()))
    except GeneratorExit:
        print("closing")
        raise
    yield "after"


it = started(over_source)
attempt("throw", lambda: it.throw(RuntimeError("c")))
attempt("close", started(over_source).close)
attempt("exit", lambda: started(over_source).throw(GeneratorExit))


def refuses():
    try:
        yield 1
    except GeneratorExit:
        yield 2


it = started(refuses)
attempt("refuses", it.close)


def reentrant():
    yield 1
    attempt("next", lambda: next(me))
    attempt("throw", lambda: me.throw(ValueError))
    attempt("close", me.close)
    print(me.gi_running, me.gi_suspended)
    yield 2


me = started(reentrant)
next(me)
print(me.gi_running, me.gi_suspended, me.gi_yieldfrom)
me.__name__ = "renamed"
print(me.__name__, me.__qualname__)
