def classify(f):
    try:
        f()
    except ArithmeticError as e:
        return f"arithmetic {type(e).__name__}"
    except LookupError as e:
        return f"lookup {type(e).__name__}: {e}"
    except (TypeError, AttributeError) as e:
        return f"type-ish {type(e).__name__}"
    except Exception as e:
        return f"other {type(e).__name__}"
    except BaseException as e:
        return f"base {type(e).__name__}"
    return "fine"


def exits():
    raise SystemExit(3)


def interrupts():
    raise KeyboardInterrupt


def stops():
    raise StopIteration("x")


for f in (
    lambda: 1 / 0,
    lambda: [][1],
    lambda: {}["k"],
    lambda: None.x,
    lambda: 1 + "",
    lambda: int("q"),
    lambda: open_missing,
    exits,
    interrupts,
    stops,
    lambda: 0,
    lambda: 2.0**10000,
    lambda: next(iter([])),
):
    print(classify(f))
kinds = (ValueError, KeyError)
try:
    raise KeyError("dynamic")
except kinds as e:
    print("dynamic tuple", e)
try:
    try:
        raise ValueError
    except "not a class":
        pass
except TypeError as e:
    print(e)
