"""Enumerations whose members are a module's variables."""

__name__ = "enum"

import sys
from enum._flag import Flag, _iter_bits_lsb


def global_enum_repr(self):
    """A member as `module.NAME`."""
    module = self.__class__.__module__.split(".")[-1]
    return f"{module}.{self._name_}"


def global_flag_repr(self):
    """A flag as `module.NAME|module.OTHER`."""
    cls = self.__class__
    module = cls.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{cls.__name__}({self._value_!r})"
    if len(self) == 1:
        return f"{module}.{self._name_}"
    if cls._boundary_ is None or not cls._boundary_ == "keep":
        return "|".join([f"{module}.{name}" for name in self._name_.split("|")])
    names = [name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|")]
    return "|".join(names)


def global_str(self):
    """A member by its name alone."""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """Makes the members variables of the module, and print so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not _is_repr_enum(cls) or update_str:
        cls.__str__ = global_str
    module = sys.modules.get(cls.__module__)
    if module is not None:
        vars(module).update(cls.__members__)
    return cls


def _is_repr_enum(cls):
    return any(base.__name__ == "ReprEnum" for base in cls.__mro__)
