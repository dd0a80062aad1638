"""What an annotation says: its types, its origin and its parameters."""

__name__ = "typing"

import collections.abc
import sys
from types import BuiltinFunctionType, FunctionType, GenericAlias, MethodType, ModuleType, UnionType
from typing._aliases import (
    _AnnotatedAlias, _BaseGenericAlias, _GenericAlias, is_parameter_list)
from typing._forms import Annotated, NotRequired, Required
from typing._generic import Generic
from typing._variables import ForwardRef, ParamSpecArgs, ParamSpecKwargs, resolved

_ANNOTATED = (FunctionType, BuiltinFunctionType, MethodType, ModuleType, type(list.append), type(int.__add__))


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a function, class or module, with their forward references resolved."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = _class_hints(obj, globalns, localns)
    else:
        hints = _other_hints(obj, globalns, localns)
    return hints if include_extras else {name: _without_remarks(tp) for name, tp in hints.items()}


def _class_hints(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        names = globalns
        if names is None:
            names = getattr(sys.modules.get(base.__module__), "__dict__", {})
        inner = dict(vars(base)) if localns is None else localns
        if localns is None and globalns is None:
            names, inner = inner, names
        for name, value in base.__dict__.get("__annotations__", {}).items():
            if value is None:
                value = type(None)
            if isinstance(value, str):
                value = ForwardRef(value, is_argument=False, is_class=True)
            hints[name] = resolved(value, names, inner)
    return hints


def _other_hints(obj, globalns, localns):
    if globalns is None:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        globalns = obj.__dict__ if isinstance(obj, ModuleType) else getattr(inner, "__globals__", {})
    if localns is None:
        localns = globalns
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if isinstance(obj, _ANNOTATED):
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    hints = {}
    for name, value in annotations.items():
        if value is None:
            value = type(None)
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=not isinstance(obj, ModuleType))
        hints[name] = resolved(value, globalns, localns)
    return hints


def _without_remarks(tp):
    """A type without `Annotated`, `Required` and `NotRequired`."""
    if isinstance(tp, _AnnotatedAlias):
        return _without_remarks(tp.__origin__)
    if getattr(tp, "__origin__", None) in (Required, NotRequired):
        return _without_remarks(tp.__args__[0])
    if not isinstance(tp, (_GenericAlias, GenericAlias, UnionType)):
        return tp
    args = tuple([_without_remarks(arg) for arg in tp.__args__])
    if args == tp.__args__:
        return tp
    if isinstance(tp, _GenericAlias):
        return tp.copy_with(args)
    if isinstance(tp, GenericAlias):
        return GenericAlias(tp.__origin__, args)
    result = args[0]
    for arg in args[1:]:
        result = result | arg
    return result


def get_origin(tp):
    """What a generic type is made of: `list` for `List[int]`."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, UnionType):
        return UnionType
    return None


def get_args(tp):
    """The parameters of a generic type."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is collections.abc.Callable and not (len(args) == 2 and is_parameter_list(args[0])):
            return (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, UnionType):
        return tp.__args__
    return ()
