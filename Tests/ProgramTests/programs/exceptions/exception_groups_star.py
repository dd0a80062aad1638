def run(kinds):
    try:
        raise ExceptionGroup("many", [k(k.__name__) for k in kinds])
    except* ValueError as g:
        print("values", [str(e) for e in g.exceptions])
    except* (KeyError, IndexError) as g:
        print("lookups", len(g.exceptions))
    else:
        print("none")
    finally:
        print("finally")


run([ValueError, KeyError, ValueError])
try:
    run([TypeError, ValueError])
except ExceptionGroup as g:
    print("left", g.exceptions, g.message)
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [TypeError(2)])])
print(g, g.subgroup(TypeError) is not None, repr(g.split(ValueError)[0]), isinstance(g, Exception))
