try:
    int("x")
except ValueError as error:
    raise RuntimeError("no number was given") from error
