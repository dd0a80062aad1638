"""Enumerations made of plain classes."""

__name__ = "enum"

from enum._body import _is_private
from enum._enum import Enum


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """A decorator that makes an enumeration of a class."""
    def convert(cls):
        kind = type(etype)
        namespace = kind.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                namespace[name] = value
        made = kind.__new__(kind, cls.__name__, (etype,), namespace, boundary=boundary)
        made.__qualname__ = cls.__qualname__
        return made
    return convert
