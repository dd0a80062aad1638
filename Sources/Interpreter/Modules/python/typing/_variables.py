"""Type variables, forward references and new types."""

__name__ = "typing"

import sys
from types import GenericAlias
from typing._aliases import _GenericAlias, is_parameter_list
from typing._checks import Final, Immutable, Roles, check_type
from typing._forms import Union, Unpack
from typing._reading import evaluated, parsed


class _Variable(Final, Immutable, _root=True):
    """What type variables have in common."""

    def _describe(self, name, bound, covariant, contravariant):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = check_type(bound, "Bound must be a type.") if bound else None
        self.__module__ = "__main__"

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __repr__(self):
        sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return sign + self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __reduce__(self):
        return self.__name__


class TypeVar(_Variable, _root=True):
    """A variable that stands for a type."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self._describe(name, bound, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        msg = "TypeVar(name, constraint, ...): constraints must be types."
        self.__constraints__ = tuple([check_type(item, msg) for item in constraints])

    def __typing_subst__(self, arg):
        arg = check_type(arg, "Parameters to generic types must be types.", is_argument=True)
        if (isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack) or (
                isinstance(arg, GenericAlias) and arg.__unpacked__):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg


class TypeVarTuple(Final, Immutable, _root=True):
    """A variable that stands for several types."""

    def __init__(self, name):
        self.__name__ = name
        self.__module__ = "__main__"

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __reduce__(self):
        return self.__name__

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        place = params.index(self)
        if any(isinstance(param, TypeVarTuple) for param in params[place + 1:]):
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
        left, right = place, len(params) - place - 1
        spread = filler = None
        for index, arg in enumerate(args):
            inner = None if isinstance(arg, type) else getattr(arg, "__typing_unpacked_tuple_args__", None)
            if inner and len(inner) == 2 and inner[-1] is ...:
                if spread is not None:
                    raise TypeError("More than one unpacked arbitrary-length tuple argument")
                spread, filler = index, inner[0]
        if spread is not None:
            left, right = min(left, spread), min(right, len(args) - spread - 1)
        elif left + right > len(args):
            raise TypeError(
                f"Too few arguments for {alias}; actual {len(args)}, expected at least {len(params) - 1}")
        return (
            *args[:left], *([filler] * (place - left)), tuple(args[left:len(args) - right]),
            *([filler] * (len(params) - right - left - (place - left) - 1)), *args[len(args) - right:])


class _SpecificationPart(Final, Immutable, _root=True):
    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self.__origin__ == other.__origin__

    def __hash__(self):
        return hash((type(self).__name__, self.__origin__))

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class ParamSpecArgs(_SpecificationPart, _root=True):
    """The type of `*args` under a `ParamSpec`."""

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"


class ParamSpecKwargs(_SpecificationPart, _root=True):
    """The type of `**kwargs` under a `ParamSpec`."""

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class ParamSpec(_Variable, _root=True):
    """A variable that stands for a function's parameters."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self._describe(name, bound, covariant, contravariant)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple([check_type(item, "Expected a type.") for item in arg])
        if not is_parameter_list(arg):
            raise TypeError(
                f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
        return arg

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        place = params.index(self)
        if place >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        if len(params) == 1 and not is_parameter_list(args[0]):
            return (args,)
        if isinstance(args[place], list):
            return (*args[:place], tuple(args[place]), *args[place + 1:])
        return args


class ForwardRef(Final, _root=True):
    """A type that is named in a text, because there is none of the name yet."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self._tree = parsed(arg)
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__forward_evaluated__ = False
        self.__forward_value__ = None

    def _evaluate(self, globalns, localns, recursive_guard=frozenset()):
        if self.__forward_arg__ in recursive_guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            module = sys.modules.get(self.__forward_module__)
            if module is not None:
                globalns = vars(module)
            found = evaluated(self._tree, globalns or {}, localns or {})
            value = check_type(
                found, "Forward references must evaluate to types.",
                is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
            self.__forward_value__ = resolved(
                value, globalns, localns, recursive_guard | {self.__forward_arg__})
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (
                self.__forward_arg__ == other.__forward_arg__
                and self.__forward_value__ == other.__forward_value__)
        return (
            self.__forward_arg__ == other.__forward_arg__
            and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"


def resolved(tp, globalns, localns, guard=frozenset()):
    """A type with its forward references replaced by what they name."""
    if isinstance(tp, ForwardRef):
        return tp._evaluate(globalns, localns, guard)
    args = getattr(tp, "__args__", None)
    if not isinstance(args, tuple) or isinstance(tp, type):
        return tp
    if isinstance(tp, GenericAlias):
        args = tuple([ForwardRef(arg) if isinstance(arg, str) else arg for arg in args])
    new = tuple([resolved(arg, globalns, localns, guard) for arg in args])
    if new == tp.__args__:
        return tp
    if isinstance(tp, GenericAlias):
        return GenericAlias(tp.__origin__, new)
    if isinstance(tp, _GenericAlias):
        return tp.copy_with(new)
    result = new[0]
    for item in new[1:]:
        result = result | item
    return result


class NewType:
    """A function that returns its argument, under the name of a type."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__

        class Refusing:
            def __init_subclass__(cls):
                raise TypeError(
                    "Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{cls.__name__} = NewType({cls.__name__!r}, {name})`")
        return (Refusing,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


Roles.forward_reference = ForwardRef
Roles.variable_tuple = TypeVarTuple
Roles.parameter_specification = ParamSpec
