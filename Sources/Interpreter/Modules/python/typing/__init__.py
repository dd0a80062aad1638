"""The vocabulary of annotations. Annotations are not checked."""

from types import GenericAlias
from typing._aliases import (
    _AnnotatedAlias, _BaseGenericAlias, _CallableGenericAlias, _CallableType, _ConcatenateGenericAlias,
    _GenericAlias, _LiteralGenericAlias, _SpecialGenericAlias, _TupleType, _UnionGenericAlias,
    _UnpackGenericAlias)
from typing._decorators import (
    _ASSERT_NEVER_REPR_MAX_LENGTH, assert_never, assert_type, cast, clear_overloads, dataclass_transform,
    final, get_overloads, no_type_check, no_type_check_decorator, overload, reveal_type)
from typing._forms import (
    Annotated, Any, ClassVar, Concatenate, Final, Literal, LiteralString, Never, NoReturn, NotRequired,
    Optional, Required, Self, TypeAlias, TypeGuard, Union, Unpack, _SpecialForm)
from typing._generic import Generic
from typing._generics import (
    CT_co, KT, T, T_co, T_contra, V_co, VT, VT_co, AbstractSet, AnyStr, Callable, ChainMap, Collection,
    Container, ContextManager, Counter, DefaultDict, Deque, Dict, FrozenSet, Generator, Hashable, ItemsView,
    Iterable, Iterator, KeysView, List, Mapping, MappingView, Match, MutableMapping, MutableSequence,
    MutableSet, OrderedDict, Pattern, Reversible, Sequence, Set, Sized, Text, Tuple, Type, ValuesView)
from typing._hints import get_args, get_origin, get_type_hints
from typing._protocol import (
    Protocol, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt,
    SupportsRound, runtime_checkable)
from typing._records import NamedTuple, TypedDict, is_typeddict
from typing._streams import IO, TextIO
from typing._variables import (
    ForwardRef, NewType, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple)

TYPE_CHECKING = False

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
    "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet",
    "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping",
    "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView",
    "Collection", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
    "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict",
    "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "IO", "Match",
    "Pattern", "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads",
    "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_type_hints",
    "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator",
    "NoReturn", "NotRequired", "overload", "ParamSpecArgs", "ParamSpecKwargs", "Required", "reveal_type",
    "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "Unpack"]
