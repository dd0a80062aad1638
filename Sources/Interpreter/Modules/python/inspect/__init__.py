"""What objects are and what they accept. Looking into a function's code is in Swift."""

import types
from inspect._signature import BoundArguments, Parameter, Signature, formatannotation, signature


def ismodule(object):
    """Whether it is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether it is a class."""
    return isinstance(object, type)


def isfunction(object):
    """Whether it is a function of the language."""
    return isinstance(object, types.FunctionType)


def ismethod(object):
    """Whether it is a method bound to an instance."""
    return isinstance(object, types.MethodType)


def isbuiltin(object):
    """Whether it is a built-in function."""
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    """Whether it is any kind of function or method."""
    return isbuiltin(object) or isfunction(object) or ismethod(object)


def isgenerator(object):
    """Whether it is a generator."""
    return isinstance(object, types.GeneratorType)


def isgeneratorfunction(obj):
    """Whether a call of it makes a generator."""
    obj = getattr(obj, "__func__", obj)
    return isfunction(obj) and _is_generator_function(obj)


def istraceback(object):
    """Whether it is a traceback."""
    return isinstance(object, types.TracebackType)


def isabstract(object):
    """Whether it is a class with abstract methods."""
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


def isdatadescriptor(object):
    """Whether it is an attribute's descriptor that can be written."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def getmembers(object, predicate=None):
    """The attributes by name, or those that a function picks."""
    result = []
    for name in sorted(set(dir(object))):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            result.append((name, value))
    return result


def getmro(cls):
    """The classes in which an attribute is looked up."""
    return cls.__mro__


def getmodule(object, _filename=None):
    """The module that defines an object."""
    import sys
    return object if ismodule(object) else sys.modules.get(getattr(object, "__module__", None))


def cleandoc(doc):
    """A docstring without the indentation of its code."""
    lines = doc.expandtabs().split("\n")
    indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(indents, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """The docstring of an object, or of the class that it takes it from."""
    doc = getattr(object, "__doc__", None)
    if doc is None and isclass(object):
        doc = next((base.__doc__ for base in object.__mro__[1:-1] if base.__doc__ is not None), None)
    return cleandoc(doc) if isinstance(doc, str) else None


def getsource(object):
    """Etude keeps no source at run time."""
    raise NotImplementedError("Etude has no inspect.getsource(); in the REPL, ??name shows a source")
