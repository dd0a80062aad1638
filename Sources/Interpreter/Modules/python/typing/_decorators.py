"""Functions that tell a checker something and leave the program as it is."""

__name__ = "typing"

import sys

_ASSERT_NEVER_REPR_MAX_LENGTH = 100
_overloads = {}


def cast(typ, val):
    """Returns the value."""
    return val


def assert_type(val, typ, /):
    """Returns the value."""
    return val


def reveal_type(obj, /):
    """Prints the class of a value, and returns it."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    """Says that a place is never reached."""
    text = repr(arg)
    if len(text) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        text = text[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {text}")


def _overload_dummy(*args, **kwds):
    """Stands for a signature without a body."""
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions outside a stub module should always be followed "
        "by an implementation that is not @overload-ed.")


def overload(func):
    """Marks one of several signatures."""
    function = getattr(func, "__func__", func)
    try:
        key = (function.__module__, function.__qualname__)
    except AttributeError:
        return _overload_dummy
    signatures = _overloads.setdefault(key, [])
    if function not in signatures:
        signatures.append(func)
    return _overload_dummy


def get_overloads(func):
    """The signatures that `overload` marked."""
    function = getattr(func, "__func__", func)
    return list(_overloads.get((function.__module__, function.__qualname__), ()))


def clear_overloads():
    """Forgets all that `overload` marked."""
    _overloads.clear()


def final(f):
    """Marks what must not be overridden."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(arg):
    """Marks what has annotations that are no types."""
    if isinstance(arg, type):
        for key in dir(arg):
            value = getattr(arg, key)
            qualified = f"{arg.__qualname__}.{getattr(value, '__name__', '')}"
            if getattr(value, "__qualname__", None) != qualified or getattr(
                    value, "__module__", None) != arg.__module__:
                continue
            if isinstance(value, type):
                no_type_check(value)
            elif hasattr(value, "__func__"):
                value.__func__.__no_type_check__ = True
            elif isinstance(value, type(no_type_check)):
                value.__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def no_type_check_decorator(decorator):
    """Gives a decorator the effect of `no_type_check`."""
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def dataclass_transform(
        *, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
    """Marks what makes classes like `dataclass` does."""
    def decorate(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorate
