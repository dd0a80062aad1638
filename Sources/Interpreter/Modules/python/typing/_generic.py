"""`Generic`, the base of classes with type parameters."""

__name__ = "typing"

from typing._aliases import _GenericAlias
from typing._checks import Roles, cached, check_count, convert, parameters_of
from typing._variables import ParamSpec, TypeVar, TypeVarTuple


class Generic:
    """A base of classes with type parameters."""

    __slots__ = ()
    _is_protocol = False

    @cached
    def __class_getitem__(cls, params):
        params = params if isinstance(params, tuple) else (params,)
        params = tuple([convert(item) for item in params])
        if cls is Generic or cls is Roles.protocol:
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(_is_variable(item) for item in params):
                raise TypeError(
                    f"Parameters to {cls.__name__}[...] must all be type variables "
                    "or parameter specification variables.")
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        else:
            for variable in cls.__parameters__:
                prepare = getattr(variable, "__typing_prepare_subst__", None)
                if prepare is not None:
                    params = prepare(cls, params)
            check_count(cls, params, len(cls.__parameters__))
            new = []
            for variable, item in zip(cls.__parameters__, params):
                if isinstance(variable, TypeVarTuple):
                    new.extend(item)
                else:
                    new.append(item)
            params = tuple(new)
        return _GenericAlias(cls, params, _paramspec_tvars=True)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        written = cls.__dict__.get("__orig_bases__")
        if written is not None:
            plain = Generic in written
        else:
            plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" and not _is_typed_dict(cls)
        if plain:
            raise TypeError("Cannot inherit from plain Generic")
        variables = ()
        if written is not None:
            variables = _declared(parameters_of(written), written)
        cls.__parameters__ = tuple(variables)


def _declared(variables, bases):
    """The variables of `Generic[...]` among the bases, which must have all of them."""
    declared = None
    for base in bases:
        if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
            if declared is not None:
                raise TypeError("Cannot inherit from Generic[...] multiple types.")
            declared = base.__parameters__
    if declared is None:
        return variables
    lacking = [item for item in variables if item not in declared]
    if lacking:
        raise TypeError(
            f"Some type variables ({', '.join(map(str, lacking))}) are not listed in "
            f"Generic[{', '.join(map(str, declared))}]")
    return declared


def _is_variable(item):
    return isinstance(item, (TypeVar, ParamSpec)) or getattr(
        item, "__typing_is_unpacked_typevartuple__", False)


def _is_typed_dict(cls):
    return type(cls).__name__ == "_TypedDictMeta"


Roles.generic = Generic
