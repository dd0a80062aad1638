"""Protocols: classes that say what others must have."""

__name__ = "typing"

import collections.abc
from abc import ABCMeta, abstractmethod
from typing._checks import Roles
from typing._generic import Generic
from typing._variables import TypeVar

_NO_MEMBERS = {
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol",
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__",
    "__qualname__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__", "__hash__",
    "__init_subclass__", "__final__", "_MutableMapping__marker"}
_ALLOWED = {
    "collections.abc": (
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "Hashable", "Sized", "Container",
        "Collection", "Reversible"),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager")}


def _members(cls):
    names = []
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in [*base.__dict__, *base.__dict__.get("__annotations__", {})]:
            is_hash = name == "__hash__" and base.__dict__["__hash__"] is not None
            if is_hash or not name.startswith("_abc_") and name not in _NO_MEMBERS:
                names.append(name)
    return set(names)


def _has_methods_only(cls):
    return all(callable(getattr(cls, name, None)) for name in _members(cls))


class _ProtocolMeta(ABCMeta):
    """The class of protocols: `isinstance` asks for the members."""

    def __instancecheck__(cls, instance):
        is_protocol = getattr(cls, "_is_protocol", False)
        if is_protocol and not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if (not is_protocol or _has_methods_only(cls)) and issubclass(instance.__class__, cls):
            return True
        if is_protocol and all(
                hasattr(instance, name)
                and (not callable(getattr(cls, name, None)) or getattr(instance, name) is not None)
                for name in _members(cls)):
            return True
        kinds = (cls, *cls.__dict__.get("_abc_registry", ()))
        return any(kind in type(instance).__mro__ for kind in kinds)


def _defines(cls, name):
    """Whether a class has a member; None where it says that it has not."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return None if base.__dict__[name] is None else True
        annotations = base.__dict__.get("__annotations__", {})
        if name in annotations and issubclass(cls, Generic) and cls._is_protocol:
            return True
    return None


def _refuse_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if type(self).__init__ is not _refuse_init:
        return None
    for base in type(self).__mro__:
        init = base.__dict__.get("__init__", _refuse_init)
        if init is not _refuse_init:
            return init(self, *args, **kwargs)
    return object.__init__(self)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A base of classes that say what others must have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)

        def hook(other):
            if not cls.__dict__.get("_is_protocol", False):
                return NotImplemented
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError(
                    "Instance and class checks can only be used with @runtime_checkable protocols")
            if not _has_methods_only(cls):
                raise TypeError("Protocols with non-method members don't support issubclass()")
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            return True if all(_defines(other, name) for name in _members(cls)) else NotImplemented

        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = hook
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            allowed = base in (object, Generic) or base.__name__ in _ALLOWED.get(base.__module__, ())
            if not allowed and not (issubclass(base, Generic) and base._is_protocol):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if "__init__" not in cls.__dict__:
            cls.__init__ = _refuse_init


Roles.protocol = Protocol


def runtime_checkable(cls):
    """Lets `isinstance` work with a protocol."""
    if not issubclass(cls, Generic) or not cls._is_protocol:
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


_T_co = TypeVar("T_co", covariant=True)


@runtime_checkable
class SupportsInt(Protocol):
    """What `int` takes."""

    __slots__ = ()

    @abstractmethod
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """What `float` takes."""

    __slots__ = ()

    @abstractmethod
    def __float__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """What `complex` takes."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self):
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """What `bytes` takes."""

    __slots__ = ()

    @abstractmethod
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """What can be an index."""

    __slots__ = ()

    @abstractmethod
    def __index__(self):
        pass


@runtime_checkable
class SupportsAbs(Protocol[_T_co]):
    """What `abs` takes."""

    __slots__ = ()

    @abstractmethod
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol[_T_co]):
    """What `round` takes."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits=0):
        pass
