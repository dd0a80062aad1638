"""The names of built-in classes that have none of their own, and functions that make classes."""

import sys
from types._attribute import DynamicClassAttribute
from types._classes import new_class, prepare_class, resolve_bases
from types._mapping import MappingProxyType


def _generator():
    yield


class _Class:
    def method(self):
        pass


FunctionType = type(_generator)
LambdaType = FunctionType
GeneratorType = type(_generator())
BuiltinFunctionType = type(len)
BuiltinMethodType = BuiltinFunctionType
MethodType = type(_Class().method)
ModuleType = type(sys)
NoneType = type(None)
EllipsisType = type(Ellipsis)
NotImplementedType = type(NotImplemented)
GenericAlias = type(list[int])
UnionType = type(int | str)

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)


class SimpleNamespace:
    """An object with the attributes that it is given."""

    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        if _is_shown(self):
            return f"{name}(...)"
        _shown.append(self)
        try:
            items = ", ".join([f"{key}={value!r}" for key, value in self.__dict__.items()])
        finally:
            _shown.pop()
        return f"{name}({items})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None


_shown = []


def _is_shown(namespace):
    """Whether the text of a namespace is being made: it may hold itself."""
    return any(item is namespace for item in _shown)
