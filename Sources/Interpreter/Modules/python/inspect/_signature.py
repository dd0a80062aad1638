"""What a callable accepts."""

__name__ = "inspect"

import enum
from functools import partial
from types import FunctionType, MappingProxyType, MethodType


class _empty:
    """Marks what is not there."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self._name_

    @property
    def description(self):
        return (
            "positional-only", "positional or keyword", "variadic positional", "keyword-only",
            "variadic keyword")[self]


def formatannotation(annotation, base_module=None):
    """An annotation as a signature shows it."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, type) and not hasattr(annotation, "__args__"):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class Parameter:
    """One parameter of a callable."""

    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name, self.kind = name, _ParameterKind(kind)
        self.default, self.annotation = default, annotation
        if default is not _empty and self.kind in (self.VAR_POSITIONAL, self.VAR_KEYWORD):
            raise ValueError(f"{self.kind.description} parameters cannot have default values")

    def replace(self, **changes):
        """The parameter with some of its parts changed."""
        parts = {"name": self.name, "kind": self.kind, "default": self.default, "annotation": self.annotation}
        parts.update(changes)
        return type(self)(parts.pop("name"), parts.pop("kind"), **parts)

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += f": {formatannotation(self.annotation)}"
        if self.default is not _empty:
            text += f" = {self.default!r}" if self.annotation is not _empty else f"={self.default!r}"
        return {self.VAR_POSITIONAL: "*", self.VAR_KEYWORD: "**"}.get(self.kind, "") + text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def _parts(self):
        return self.name, self.kind, self.default, self.annotation

    def __eq__(self, other):
        return self._parts() == other._parts() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash(self._parts())


class BoundArguments:
    """The arguments of a call by the names of their parameters."""

    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    @property
    def args(self):
        result = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind > Parameter.VAR_POSITIONAL or name not in self.arguments:
                break
            value = self.arguments[name]
            result.extend(value if parameter.kind == Parameter.VAR_POSITIONAL else (value,))
        return tuple(result)

    @property
    def kwargs(self):
        result, after = {}, False
        for name, parameter in self.signature.parameters.items():
            if name not in self.arguments:
                after = True
            elif parameter.kind == Parameter.VAR_KEYWORD:
                result.update(self.arguments[name])
            elif parameter.kind == Parameter.KEYWORD_ONLY or after:
                result[name] = self.arguments[name]
        return result

    def apply_defaults(self):
        """Adds the defaults of what was left out."""
        filled = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind == Parameter.VAR_POSITIONAL:
                filled[name] = ()
            elif parameter.kind == Parameter.VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __repr__(self):
        items = ", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])
        return f"<BoundArguments ({items})>"


class Signature:
    """The parameters of a callable and the annotation of its result."""

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = MappingProxyType({item.name: item for item in parameters or ()})
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj):
        return signature(obj)

    def replace(self, *, parameters=None, return_annotation=True):
        """The signature with some of its parts changed."""
        return Signature(
            self.parameters.values() if parameters is None else parameters,
            return_annotation=self.return_annotation if return_annotation is True else return_annotation)

    def bind(self, *args, **kwargs):
        """What each parameter gets; TypeError where the arguments do not fit."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, *args, **kwargs):
        """The same where arguments may be missing."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, is_partial):
        bound, args, kwargs = {}, list(args), dict(kwargs)
        rest = None
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == Parameter.VAR_POSITIONAL:
                if args:
                    bound[name] = tuple(args)
                    args = []
            elif kind == Parameter.VAR_KEYWORD:
                rest = name
            elif kind <= Parameter.POSITIONAL_OR_KEYWORD and args:
                if name in kwargs and kind == Parameter.POSITIONAL_OR_KEYWORD:
                    raise TypeError(f"multiple values for argument {name!r}")
                bound[name] = args.pop(0)
            elif kind != Parameter.POSITIONAL_ONLY and name in kwargs:
                bound[name] = kwargs.pop(name)
            elif parameter.default is _empty and not is_partial:
                raise TypeError(f"missing a required argument: {name!r}")
        if args:
            raise TypeError("too many positional arguments")
        if kwargs:
            if rest is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            bound[rest] = kwargs
        return BoundArguments(self, bound)

    def __str__(self):
        shown, needs_slash, needs_star = [], False, True
        for parameter in self.parameters.values():
            kind = parameter.kind
            if needs_slash and kind != Parameter.POSITIONAL_ONLY:
                shown.append("/")
            needs_slash = kind == Parameter.POSITIONAL_ONLY
            if kind == Parameter.VAR_POSITIONAL:
                needs_star = False
            elif kind == Parameter.KEYWORD_ONLY and needs_star:
                shown.append("*")
                needs_star = False
            shown.append(str(parameter))
        if needs_slash:
            shown.append("/")
        result = "" if self.return_annotation is _empty else f" -> {formatannotation(self.return_annotation)}"
        return f"({', '.join(shown)}){result}"

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return list(self.parameters.values()) == list(other.parameters.values()) and (
            self.return_annotation == other.return_annotation)


def signature(obj, *, follow_wrapped=True):
    """The signature of a function, method, class or other callable."""
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, MethodType):
        return _without_first(signature(obj.__func__))
    while follow_wrapped and hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    given = getattr(obj, "__signature__", None)
    if isinstance(given, Signature):
        return given
    if isinstance(obj, FunctionType):
        return _of_function(obj)
    if isinstance(obj, partial):
        return _of_partial(obj)
    if isinstance(obj, type):
        for name in ("__new__", "__init__"):
            for base in obj.__mro__[:-1]:
                found = getattr(base.__dict__.get(name), "__func__", base.__dict__.get(name))
                if isinstance(found, FunctionType):
                    return _without_first(_of_function(found))
        if not any(base.__module__ == "builtins" for base in obj.__mro__[:-1]):
            return Signature()
    elif isinstance(getattr(type(obj), "__call__", None), FunctionType):
        return _without_first(signature(type(obj).__call__))
    raise NotImplementedError(f"Etude has no signatures of built-in callables such as {obj!r}")


def _without_first(found):
    parameters = list(found.parameters.values())
    if parameters and parameters[0].kind < Parameter.VAR_POSITIONAL:
        del parameters[0]
    return found.replace(parameters=parameters)


def _of_function(function):
    from inspect import _parameters
    parameters = _parameters(function)
    annotations = function.__annotations__
    positional = [name for name, kind in parameters if kind < 2]
    values = function.__defaults__ or ()
    defaults = dict(zip(positional[len(positional) - len(values):], values))
    defaults.update(function.__kwdefaults__ or {})
    return Signature(
        [Parameter(name, kind, default=defaults.get(name, _empty), annotation=annotations.get(name, _empty))
         for name, kind in parameters],
        return_annotation=annotations.get("return", _empty))


def _of_partial(obj):
    found = signature(obj.func)
    taken = found.bind_partial(*obj.args).arguments
    result, is_named = [], False
    for name, parameter in found.parameters.items():
        if name in taken and parameter.kind != Parameter.VAR_POSITIONAL:
            continue
        if name in obj.keywords:
            parameter = parameter.replace(default=obj.keywords[name], kind=Parameter.KEYWORD_ONLY)
            is_named = True
        elif is_named and parameter.kind == Parameter.POSITIONAL_OR_KEYWORD:
            parameter = parameter.replace(kind=Parameter.KEYWORD_ONLY)
        if parameter.kind != Parameter.VAR_POSITIONAL or not is_named:
            result.append(parameter)
    return found.replace(parameters=result)
