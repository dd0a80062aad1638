pairs = [
    (ZeroDivisionError, ArithmeticError),
    (OverflowError, ArithmeticError),
    (IndexError, LookupError),
    (KeyError, LookupError),
    (FileNotFoundError, OSError),
    (ModuleNotFoundError, ImportError),
    (NotImplementedError, RuntimeError),
    (RecursionError, RuntimeError),
    (UnboundLocalError, NameError),
    (StopIteration, Exception),
    (KeyboardInterrupt, Exception),
    (GeneratorExit, BaseException),
    (UnicodeError, ValueError),
    (AttributeError, Exception),
    (AssertionError, Exception),
    (SyntaxError, Exception),
    (IndentationError, SyntaxError),
    (EOFError, Exception),
    (MemoryError, Exception),
    (TimeoutError, OSError),
    (DeprecationWarning, Warning),
]
for child, parent in pairs:
    print(child.__name__, parent.__name__, issubclass(child, parent))
print(OSError is IOError)
for e in (
    KeyError("k"),
    KeyError("a", "b"),
    ValueError("v"),
    ValueError(1, 2),
    IndexError(),
    StopIteration(4),
):
    print(str(e), "|", repr(e), "|", e.args)
e = ValueError("x")
print(e == ValueError("x"), e.with_traceback(None) is e)
e.add_note("remember this")
print(e.__notes__)
