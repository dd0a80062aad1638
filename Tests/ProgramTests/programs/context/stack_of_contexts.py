from contextlib import ExitStack, contextmanager, redirect_stdout, suppress, AbstractContextManager


@contextmanager
def step(name, log):
    log.append(f"+{name}")
    try:
        yield name
    except LookupError as e:
        log.append(f"!{name} {type(e).__name__}")
        raise
    finally:
        log.append(f"-{name}")


log = []
with ExitStack() as stack:
    for n in "abc":
        stack.enter_context(step(n, log))
    stack.callback(log.append, "callback")
    log.append("body")
print(log)
log.clear()
try:
    with ExitStack() as stack:
        stack.enter_context(step("x", log))
        raise KeyError("k")
except KeyError as e:
    print(log, e)


class Timer(AbstractContextManager):
    def __exit__(self, *details):
        print("timer exit", details[0])


with Timer() as t:
    print(type(t).__name__)
with suppress(ValueError):
    int("x")
with suppress(ValueError, TypeError) as s:
    print(s)


@contextmanager
def broken():
    print("no yield")
    if False:
        yield


try:
    with broken():
        pass
except RuntimeError as e:
    print(e)
