"""Generic types with their parameters: `List[int]`, `Union[int, str]`, `Callable[[int], str]`."""

__name__ = "typing"

import collections.abc
from types import GenericAlias, UnionType
from typing._checks import (
    Final, Roles, cached, check_count, check_type, convert, parameters_of, shown, unpacked)

_OWN = ("_name", "_inst", "_nparams", "_paramspec_tvars")


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def is_unpacked_variables(obj):
    return not isinstance(obj, type) and getattr(obj, "__typing_is_unpacked_typevartuple__", False)


def is_parameter_list(arg):
    """Whether the argument can stand for a `ParamSpec`."""
    return arg is ... or isinstance(arg, (tuple, list)) or isinstance(
        arg, (Roles.parameter_specification, _ConcatenateGenericAlias))


class _BaseGenericAlias(Final, _root=True):
    """A type that stands for another, with or without parameters."""

    _typing_origin = True

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(
                f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __mro_entries__(self, bases):
        entries = [] if self.__origin__ in bases else [self.__origin__]
        later = bases[bases.index(self) + 1:]
        if not any(isinstance(base, _BaseGenericAlias) or issubclass(base, Roles.generic) for base in later):
            entries.append(Roles.generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in _OWN:
            object.__setattr__(self, attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        names = set(object.__dir__(self))
        return list(names | {name for name in dir(self.__origin__) if not _is_dunder(name)})

    def __or__(self, right):
        return Roles.union[self, right]

    def __ror__(self, left):
        return Roles.union[left, self]


class _GenericAlias(_BaseGenericAlias, _root=True):
    """A generic type with its parameters."""

    def __init__(self, origin, args, *, inst=True, name=None, _paramspec_tvars=False):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = parameters_of(self.__args__)
        self._paramspec_tvars = _paramspec_tvars
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    @cached
    def __getitem__(self, args):
        if self.__origin__ is Roles.generic or self.__origin__ is Roles.protocol:
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        args = args if isinstance(args, tuple) else (args,)
        args = tuple(unpacked([convert(arg) for arg in args]))
        for parameter in self.__parameters__:
            prepare = getattr(parameter, "__typing_prepare_subst__", None)
            if prepare is not None:
                args = prepare(self, args)
        check_count(self, args, len(self.__parameters__))
        chosen = dict(zip(self.__parameters__, args))
        return self.copy_with(tuple(self._substituted(self.__args__, chosen)))

    def _substituted(self, args, chosen):
        result = []
        for old in args:
            if isinstance(old, type):
                result.append(old)
                continue
            substitute = getattr(old, "__typing_subst__", None)
            if substitute is not None:
                new = substitute(chosen[old])
            else:
                inner = []
                for variable in getattr(old, "__parameters__", ()):
                    if isinstance(variable, Roles.variable_tuple):
                        inner.extend(chosen[variable])
                    else:
                        inner.append(chosen[variable])
                new = old[tuple(inner)] if inner or getattr(old, "__parameters__", ()) else old
            if self.__origin__ is collections.abc.Callable and isinstance(new, tuple):
                result.extend(new)
            elif is_unpacked_variables(old):
                result.extend(new)
            elif isinstance(old, tuple):
                result.append(tuple(self._substituted(old, chosen)))
            else:
                result.append(new)
        return result

    def copy_with(self, args):
        return self.__class__(
            self.__origin__, args, name=self._name, inst=self._inst, _paramspec_tvars=self._paramspec_tvars)

    def __repr__(self):
        name = "typing." + self._name if self._name else shown(self.__origin__)
        return f"{name}[{', '.join(map(shown, self.__args__)) or '()'}]"

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, Roles.special_form):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Roles.generic:
            if Roles.protocol in bases:
                return ()
            later = bases[bases.index(self) + 1:]
            if any(isinstance(base, _BaseGenericAlias) and base is not self for base in later):
                return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Roles.unpack[self]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    """A generic type that waits for its parameters: `List`."""

    __iter__ = None

    def __init__(self, origin, nparams, *, inst=True, name=None):
        name = origin.__name__ if name is None else name
        super().__init__(origin, inst=inst, name=name)
        self._nparams = nparams
        if origin.__module__ == "builtins":
            self.__doc__ = f"A generic version of {origin.__qualname__}."
        else:
            self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    @cached
    def __getitem__(self, params):
        params = params if isinstance(params, tuple) else (params,)
        params = tuple([check_type(item, "Parameters to generic types must be types.") for item in params])
        check_count(self, params, self._nparams)
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _CallableGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and is_parameter_list(args[0]):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(map(shown, args[:-1]))}], {shown(args[-1])}]"


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(
            self.__origin__, params, name=self._name, inst=self._inst, _paramspec_tvars=True)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        return self._with(tuple(args) if isinstance(args, list) else args, result)

    @cached
    def _with(self, args, result):
        result = check_type(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((..., result))
        args = args if isinstance(args, tuple) else (args,)
        return self.copy_with(tuple([convert(arg) for arg in args]) + (result,))


class _TupleType(_SpecialGenericAlias, _root=True):
    @cached
    def __getitem__(self, params):
        params = params if isinstance(params, tuple) else (params,)
        if len(params) >= 2 and params[-1] is ...:
            params = [check_type(item, "Tuple[t, ...]: t must be a type.") for item in params[:-1]]
            return self.copy_with((*params, ...))
        return self.copy_with(
            tuple([check_type(item, "Tuple[t0, t1, ...]: each t must be a type.") for item in params]))


class _UnionGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def copy_with(self, params):
        return Roles.union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f"typing.Optional[{shown(args[1] if args[0] is type(None) else args[0])}]"
        return super().__repr__()

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)


def _typed(values):
    return [(value, type(value)) for value in values]


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return set(_typed(self.__args__)) == set(_typed(other.__args__))

    def __hash__(self):
        return hash(frozenset(_typed(self.__args__)))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        if isinstance(params[-1], (list, tuple)):
            return (*params[:-1], *params[-1])
        if isinstance(params[-1], _ConcatenateGenericAlias):
            params = (*params[:-1], *params[-1].__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return "*" + repr(self.__args__[0])

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        arg = self.__args__[0]
        if isinstance(arg, (_GenericAlias, GenericAlias)):
            if arg.__origin__ is not tuple:
                raise TypeError("Unpack[...] must be used with a tuple type")
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], Roles.variable_tuple)


class _AnnotatedAlias(_GenericAlias, _root=True):
    """A type with remarks that mean nothing to the language."""

    __iter__ = None

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin)
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{shown(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)
