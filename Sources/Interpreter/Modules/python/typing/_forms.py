"""The special forms: `Any`, `Union`, `Literal`, `ClassVar` and their like."""

__name__ = "typing"

from typing._aliases import (
    _AnnotatedAlias, _ConcatenateGenericAlias, _GenericAlias, _LiteralGenericAlias, _UnionGenericAlias,
    _UnpackGenericAlias, is_unpacked_variables)
from typing._checks import Final as _Final, Roles, cached, check_type, without_repetitions
from types import UnionType


class _SpecialForm(_Final, _root=True):
    """A form that is no class; what it makes of its parameters is its function's matter."""

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    __iter__ = None

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    @cached
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _LiteralSpecialForm(_SpecialForm, _root=True):
    def __getitem__(self, parameters):
        return self._getitem(self, *(parameters if isinstance(parameters, tuple) else (parameters,)))


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return self in type(obj).__mro__

    def __repr__(self):
        return "typing.Any" if self is Any else type.__repr__(self)


class Any(metaclass=_AnyMeta):
    """A type that is compatible with every other."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return object.__new__(cls)


@_SpecialForm
def NoReturn(self, parameters):
    """The result of functions that never return."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def Never(self, parameters):
    """The type without values."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def Self(self, parameters):
    """The class that is being defined."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def LiteralString(self, parameters):
    """A text that stands in the program."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def TypeAlias(self, parameters):
    """The type of names that stand for types."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def ClassVar(self, parameters):
    """An attribute of the class, not of its instances."""
    return _GenericAlias(self, (check_type(parameters, f"{self} accepts only single type."),))


@_SpecialForm
def Final(self, parameters):
    """A name that is not bound again."""
    return _GenericAlias(self, (check_type(parameters, f"{self} accepts only single type."),))


@_SpecialForm
def Union(self, parameters):
    """A value of one of several types."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    flat = []
    for item in parameters:
        item = check_type(item, "Union[arg, ...]: each arg must be a type.")
        flat.extend(item.__args__ if isinstance(item, (_UnionGenericAlias, UnionType)) else (item,))
    flat = tuple(without_repetitions(flat))
    if len(flat) == 1:
        return flat[0]
    name = "Optional" if len(flat) == 2 and type(None) in flat else None
    return _UnionGenericAlias(self, flat, name=name)


@_SpecialForm
def Optional(self, parameters):
    """A value of a type, or `None`."""
    return Union[check_type(parameters, f"{self} requires a single type."), type(None)]


@_LiteralSpecialForm
@cached
def Literal(self, *parameters):
    """One of several values."""
    flat = []
    for item in parameters:
        flat.extend(item.__args__ if isinstance(item, _LiteralGenericAlias) else (item,))
    try:
        seen = set()
        kept = []
        for item in flat:
            if (item, type(item)) not in seen:
                seen.add((item, type(item)))
                kept.append(item)
        flat = kept
    except TypeError:
        pass
    return _LiteralGenericAlias(self, tuple(flat))


@_SpecialForm
def Concatenate(self, parameters):
    """Parameters before those of a `ParamSpec`."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], Roles.parameter_specification)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    checked = tuple([check_type(item, msg) for item in parameters[:-1]])
    return _ConcatenateGenericAlias(self, checked + (parameters[-1],), _paramspec_tvars=True)


@_SpecialForm
def TypeGuard(self, parameters):
    """The result of a function that finds out a type."""
    return _GenericAlias(self, (check_type(parameters, f"{self} accepts only single type."),))


@_SpecialForm
def Required(self, parameters):
    """A key that a `TypedDict` must have."""
    return _GenericAlias(self, (check_type(parameters, f"{self._name} accepts only a single type."),))


@_SpecialForm
def NotRequired(self, parameters):
    """A key that a `TypedDict` may lack."""
    return _GenericAlias(self, (check_type(parameters, f"{self._name} accepts only a single type."),))


@_SpecialForm
def Unpack(self, parameters):
    """`*Ts`, in words."""
    return _UnpackGenericAlias(self, (check_type(parameters, f"{self} accepts only single type."),))


class Annotated:
    """A type with remarks: `Annotated[int, "metres"]`."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    @cached
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError(
                "Annotated[...] should be used with at least two arguments (a type and an annotation).")
        if is_unpacked_variables(params[0]):
            raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
        msg = "Annotated[t, ...]: t must be a type."
        return _AnnotatedAlias(check_type(params[0], msg, allow_special_forms=True), tuple(params[1:]))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


Roles.any, Roles.union, Roles.unpack, Roles.class_variable, Roles.final = Any, Union, Unpack, ClassVar, Final
Roles.standing_alone = (Any, LiteralString, NoReturn, Never, Self, TypeAlias)
Roles.special_form = _SpecialForm
