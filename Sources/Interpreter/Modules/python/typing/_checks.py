"""What counts as a type, and how one is written."""

__name__ = "typing"

import functools
from types import FunctionType, GenericAlias


class Roles:
    """The forms that others ask for before the module that makes them has run."""

    any = union = unpack = generic = protocol = never = ()
    forward_reference = None


def cached(getitem):
    """Subscription that gives the same object for the same parameters, where these can be hashed."""
    remembered = functools.lru_cache(typed=True)(getitem)

    @functools.wraps(getitem)
    def inner(*args):
        try:
            hash(args)
        except TypeError:
            return getitem(*args)
        return remembered(*args)
    return inner


def convert(arg):
    """`None` and forward references as types."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return Roles.forward_reference(arg)
    return arg


def check_type(arg, msg, is_argument=True, *, allow_special_forms=False):
    """The type that an argument stands for; TypeError where it stands for none."""
    arg = convert(arg)
    plain = (Roles.generic, Roles.protocol)
    refused = plain if allow_special_forms else plain + (Roles.class_variable,)
    if is_argument and not allow_special_forms:
        refused += (Roles.final,)
    if hasattr(arg, "_typing_origin") and any(arg.__origin__ is form for form in refused):
        raise TypeError(f"{arg} is not valid as type argument")
    if any(arg is form for form in Roles.standing_alone):
        return arg
    if allow_special_forms and (arg is Roles.class_variable or arg is Roles.final):
        return arg
    if isinstance(arg, Roles.special_form) or any(arg is form for form in plain):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def shown(obj):
    """A type as the `repr` of a generic type shows it."""
    if isinstance(obj, GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, FunctionType):
        return obj.__name__
    if isinstance(obj, tuple):
        return "[" + ", ".join(map(shown, obj)) + "]"
    return repr(obj)


def parameters_of(args):
    """The type variables among the arguments, each once, in order."""
    found = []
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, tuple):
            inner = parameters_of(arg)
        elif hasattr(arg, "__typing_subst__"):
            inner = (arg,)
        else:
            inner = getattr(arg, "__parameters__", ())
        for variable in inner:
            if variable not in found:
                found.append(variable)
    return tuple(found)


def check_count(cls, given, expected):
    """TypeError where there are more or fewer parameters than a generic class has."""
    if not expected:
        raise TypeError(f"{cls} is not a generic class")
    if len(given) != expected:
        raise TypeError(
            f"Too {'many' if len(given) > expected else 'few'} arguments for {cls}; "
            f"actual {len(given)}, expected {expected}")


def unpacked(args):
    """The arguments with those of `*tuple[int, str]` in its place."""
    result = []
    for arg in args:
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner is not None and not (inner and inner[-1] is ...):
            result.extend(inner)
        else:
            result.append(arg)
    return result


def without_repetitions(items):
    result = []
    for item in items:
        if item not in result:
            result.append(item)
    return result


class Immutable:
    """What is its own copy."""

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class Final:
    """A class of the module that programs don't derive from."""

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")
