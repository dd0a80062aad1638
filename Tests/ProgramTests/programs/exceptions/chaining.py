def convert(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError("conversion failed") from e


try:
    convert("abc")
except RuntimeError as e:
    print(e, "|", repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)

try:
    try:
        {}["k"]
    except KeyError:
        [][0]
except IndexError as e:
    print(e, "|", repr(e.__context__), e.__cause__)

try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None
except ValueError as e:
    print(e, "|", e.__cause__, e.__suppress_context__, repr(e.__context__))

try:
    try:
        raise KeyError("inner")
    except KeyError:
        raise
except KeyError as e:
    print("again", e)

try:
    raise
except RuntimeError as e:
    print(e)
