def depth(n):
    try:
        if n == 0:
            raise LookupError("bottom")
        depth(n - 1)
    except KeyError:
        print("never")
    except LookupError as e:
        print("level", n, e)
        if n < 2:
            raise
    else:
        print("else", n)
    finally:
        print("finally", n)


depth(4)


def swallow():
    for attempt in range(4):
        try:
            if attempt < 2:
                raise TimeoutError(f"attempt {attempt}")
            return f"ok after {attempt}"
        except TimeoutError as e:
            print("retry:", e)
    return "gave up"


print(swallow())


def handlers():
    try:
        raise ValueError(1)
    except ValueError as e:
        try:
            raise TypeError(2)
        except TypeError as e2:
            print(e, e2, repr(e2.__context__))
        print("still", e)


handlers()
