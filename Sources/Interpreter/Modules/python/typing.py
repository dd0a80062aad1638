"""The vocabulary of annotations. Annotations are not checked."""

import collections as _collections
import collections.abc as _abc
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod
from types import GenericAlias, UnionType as _UnionType

TYPE_CHECKING = False


def _named(parameter):
    """A parameter as `repr` of a generic type shows it."""
    if parameter is ...:
        return "..."
    if isinstance(parameter, list):
        return "[" + ", ".join(map(_named, parameter)) + "]"
    if isinstance(parameter, type):
        if parameter.__module__ == "builtins":
            return parameter.__qualname__
        return f"{parameter.__module__}.{parameter.__qualname__}"
    return repr(parameter)


def _union(parameters):
    flat = []
    for parameter in parameters:
        parameter = type(None) if parameter is None else parameter
        inner = parameter.__args__ if _is_union(parameter) else (parameter,)
        for item in inner:
            if item not in flat:
                flat.append(item)
    return flat[0] if len(flat) == 1 else _Generic(Union, tuple(flat))


def _is_union(parameter):
    return isinstance(parameter, _UnionType) or getattr(parameter, "__origin__", None) is Union


class _Operand:
    """What can stand on either side of `|` in an annotation."""

    def __or__(self, other):
        return _union((self, other))

    def __ror__(self, other):
        return _union((other, self))


class _Special(_Operand):
    """`Any`, `Union`, `List` and their like."""

    def __init__(self, name, origin=None):
        self._name = name
        self.__origin__ = origin
        self._is_class_variable = name == "ClassVar"

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, parameters):
        if self._name == "Literal":
            return _Generic(self, parameters if isinstance(parameters, tuple) else (parameters,))
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if self._name == "Union":
            return _union(parameters)
        if self._name == "Optional":
            return _union(parameters + (None,))
        parameters = tuple(type(None) if item is None else item for item in parameters)
        return _Generic(self, parameters)

    def __call__(self, *args, **kwargs):
        if self.__origin__ is None or self._name in ("Callable", "Type"):
            raise TypeError(f"Cannot instantiate {self!r}")
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        if self.__origin__ is None:
            raise TypeError(f"Cannot subclass {self!r}")
        return (self.__origin__,)

    def __instancecheck__(self, instance):
        if self.__origin__ is None:
            raise TypeError(f"{self!r} cannot be used with isinstance()")
        return isinstance(instance, self.__origin__)

    def __hash__(self):
        return hash(self._name)


class _Generic(_Operand):
    """A special form with parameters, `List[int]` say."""

    def __init__(self, form, parameters):
        self._form = form
        self.__args__ = parameters
        self.__origin__ = getattr(form, "__origin__", None) or form
        self._is_class_variable = getattr(form, "_is_class_variable", False)

    @property
    def __parameters__(self):
        found = []
        for item in self.__args__:
            for variable in (item,) if isinstance(item, TypeVar) else getattr(item, "__parameters__", ()):
                if variable not in found:
                    found.append(variable)
        return tuple(found)

    def __repr__(self):
        form, parameters = self._form, self.__args__
        if form is Union:
            if len(parameters) == 2 and type(None) in parameters:
                other = parameters[0] if parameters[1] is type(None) else parameters[1]
                return f"typing.Optional[{_named(other)}]"
        elif form is Literal:
            return f"typing.Literal[{', '.join(map(repr, parameters))}]"
        elif form is Callable and len(parameters) == 2 and isinstance(parameters[0], list):
            arguments = ", ".join(map(_named, parameters[0]))
            return f"typing.Callable[[{arguments}], {_named(parameters[1])}]"
        head = f"{form.__module__}.{form.__qualname__}" if isinstance(form, type) else repr(form)
        return f"{head}[{', '.join(map(_named, parameters)) or '()'}]"

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        given = iter(parameters)
        chosen = {variable: next(given) for variable in self.__parameters__}
        return _Generic(self._form, tuple(chosen.get(item, item) if isinstance(item, TypeVar) else item
                                          for item in self.__args__))

    def __call__(self, *args, **kwargs):
        return self._form(*args, **kwargs)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        if isinstance(self._form, type):
            return (self._form,)
        return self._form.__mro_entries__(bases)

    def __instancecheck__(self, instance):
        if _is_union(self):
            return isinstance(instance, self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __eq__(self, other):
        if not isinstance(other, _Generic):
            return NotImplemented
        if self._form is not other._form:
            return False
        if self._form is Union:
            return set(self.__args__) == set(other.__args__)
        return self.__args__ == other.__args__

    def __hash__(self):
        return hash((self._form, tuple(map(str, self.__args__)) if self._form is not Union else 0))


Any = _Special("Any")
Union = _Special("Union")
Optional = _Special("Optional")
Callable = _Special("Callable")
ClassVar = _Special("ClassVar")
Final = _Special("Final")
Literal = _Special("Literal")
NoReturn = _Special("NoReturn")
Never = _Special("Never")
Self = _Special("Self")
LiteralString = _Special("LiteralString")
Concatenate = _Special("Concatenate")
TypeAlias = _Special("TypeAlias")
TypeGuard = _Special("TypeGuard")
Required = _Special("Required")
NotRequired = _Special("NotRequired")
Unpack = _Special("Unpack")
List = _Special("List", list)
Dict = _Special("Dict", dict)
Set = _Special("Set", set)
FrozenSet = _Special("FrozenSet", frozenset)
Tuple = _Special("Tuple", tuple)
Type = _Special("Type", type)
Deque = _Special("Deque", _collections.deque)
DefaultDict = _Special("DefaultDict", _collections.defaultdict)
OrderedDict = _Special("OrderedDict", _collections.OrderedDict)
Counter = _Special("Counter", _collections.Counter)
ChainMap = _Special("ChainMap", _collections.ChainMap)
Text = str

for _name in (
        "Hashable", "Sized", "Iterable", "Iterator", "Reversible", "Generator", "Container", "Collection",
        "Sequence", "MutableSequence", "Mapping", "MutableMapping", "MutableSet", "KeysView", "ValuesView",
        "ItemsView"):
    globals()[_name] = _Special(_name, getattr(_abc, _name))
AbstractSet = _Special("AbstractSet", _abc.Set)
Callable.__origin__ = _abc.Callable
for _name in ("Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "ContextManager"):
    globals()[_name] = _Special(_name)


class TypeVar(_Operand):
    """A variable that stands for a type."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __repr__(self):
        sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return sign + self.__name__


class ParamSpec(_Operand):
    """A variable that stands for a function's parameters."""

    def __init__(self, name, **options):
        self.__name__ = name
        self.args = self
        self.kwargs = self

    def __repr__(self):
        return "~" + self.__name__


class TypeVarTuple:
    """A variable that stands for several types."""

    def __init__(self, name):
        self.__name__ = name

    def __iter__(self):
        yield self

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar("AnyStr", str)


class Generic:
    """A base of classes with type parameters."""

    def __class_getitem__(cls, parameters):
        return _Generic(cls, parameters if isinstance(parameters, tuple) else (parameters,))


class _ProtocolMeta(_ABCMeta):
    """The class of protocols: `isinstance` asks for the members where the protocol allows it."""

    def __instancecheck__(cls, instance):
        if not cls.__dict__.get("_is_protocol"):
            return _ABCMeta.__instancecheck__(cls, instance)
        if not cls.__dict__.get("_is_runtime_protocol"):
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols")
        return all(hasattr(instance, name) for name in _members(cls))

    def __subclasscheck__(cls, subclass):
        if not cls.__dict__.get("_is_protocol"):
            return _ABCMeta.__subclasscheck__(cls, subclass)
        return all(hasattr(subclass, name) for name in _members(cls))


def _members(protocol):
    names = set()
    for base in protocol.__mro__:
        if base.__dict__.get("_is_protocol") and base is not Protocol:
            names.update(base.__dict__)
            names.update(base.__dict__.get("__annotations__", {}))
    return [
        name for name in names
        if name not in (
            "_is_protocol", "_is_runtime_protocol", "__module__", "__doc__", "__dict__", "__init__",
            "__abstractmethods__", "__annotations__", "__qualname__", "__slots__", "__hash__",
            "__init_subclass__", "__class_getitem__", "_abc_registry")]


class Protocol(metaclass=_ProtocolMeta):
    """A base of classes that say what others must have."""

    _is_protocol = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__

    def __class_getitem__(cls, parameters):
        return _Generic(cls, parameters if isinstance(parameters, tuple) else (parameters,))


def runtime_checkable(cls):
    """Let `isinstance` work with a protocol."""
    cls._is_runtime_protocol = True
    return cls


class SupportsInt(Protocol):
    _is_runtime_protocol = True

    def __int__(self):
        pass


class SupportsFloat(Protocol):
    _is_runtime_protocol = True

    def __float__(self):
        pass


class SupportsAbs(Protocol):
    _is_runtime_protocol = True

    def __abs__(self):
        pass


class SupportsIndex(Protocol):
    _is_runtime_protocol = True

    def __index__(self):
        pass


def _named_tuple(name, bases, namespace):
    annotations = namespace.get("__annotations__", {})
    defaults = []
    for field in annotations:
        if field in namespace:
            defaults.append(namespace[field])
        elif defaults:
            raise TypeError(
                f"Non-default namedtuple field {field} cannot follow default field "
                f"{[other for other in annotations if other in namespace][-1]}")
    kind = _collections.namedtuple(name, list(annotations), defaults=defaults, module=namespace["__module__"])
    kind.__annotations__ = dict(annotations)
    for key, value in namespace.items():
        if key not in annotations and key not in (
                "__module__", "__annotations__", "__dict__", "__qualname__", "__weakref__") \
                and not (key == "__doc__" and value is None):
            setattr(kind, key, value)
    return kind


class _NamedTupleMeta(type):
    """Makes a named tuple of a class body."""

    def __new__(cls, typename, bases, namespace):
        if not bases:
            return type.__new__(cls, typename, bases, namespace)
        return _named_tuple(typename, bases, namespace)


class _NamedTupleForm:
    """`NamedTuple`, as a base and as a function."""

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)

    def __call__(self, typename, fields=(), /, **kwargs):
        pairs = list(fields) or list(kwargs.items())
        kind = _collections.namedtuple(typename, [name for name, _ in pairs])
        kind.__annotations__ = dict(pairs)
        return kind


class _NamedTupleBase(metaclass=_NamedTupleMeta):
    pass


NamedTuple = _NamedTupleForm()


class _TypedDictForm:
    """`TypedDict`: a dict whose keys have types."""

    def __mro_entries__(self, bases):
        return (dict,)

    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        return type(typename, (dict,), {"__annotations__": dict(fields or kwargs)})


TypedDict = _TypedDictForm()


class NewType:
    """A function that returns its argument, under the name of a type."""

    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __repr__(self):
        return f"__main__.{self.__name__}"

    def __or__(self, other):
        return _union((self, other))


class _AnnotatedForm:
    def __getitem__(self, parameters):
        return parameters[0]

    def __repr__(self):
        return "typing.Annotated"


Annotated = _AnnotatedForm()


def cast(typ, val):
    """Returns the value."""
    return val


def overload(func):
    """Mark one of several signatures."""
    return func


def final(f):
    """Mark what must not be overridden."""
    return f


def override(f):
    """Mark what overrides."""
    return f


def no_type_check(arg):
    """Mark what is not to be checked."""
    return arg


def reveal_type(obj, /):
    """Returns the value."""
    return obj


def assert_type(val, typ, /):
    """Returns the value."""
    return val


def assert_never(arg, /):
    """Say that a place is never reached."""
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a function, class or module."""
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            hints.update(base.__dict__.get("__annotations__", {}))
    else:
        hints = dict(getattr(obj, "__annotations__", {}))
    return {name: type(None) if hint is None else hint for name, hint in hints.items()}


def get_origin(tp):
    """What a generic type is made of: `list` for `List[int]`."""
    return getattr(tp, "__origin__", _UnionType if isinstance(tp, _UnionType) else None)


def get_args(tp):
    """The parameters of a generic type."""
    return getattr(tp, "__args__", ())
