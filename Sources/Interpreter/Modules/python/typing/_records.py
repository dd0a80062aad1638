"""Named tuples and dicts whose items have types."""

__name__ = "typing"

import collections
from typing._aliases import _AnnotatedAlias, _GenericAlias
from typing._checks import check_type
from typing._forms import NotRequired, Required
from typing._generic import Generic

_FIXED = (
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types",
    "_make", "_replace", "_asdict", "_source")


def _made(name, types, module, defaults=()):
    types = {field: check_type(tp, f"field {field} annotation must be a type") for field, tp in types}
    kind = collections.namedtuple(name, list(types), defaults=defaults, module=module)
    kind.__annotations__ = types
    return kind


class _NamedTupleMeta(type):
    """Makes a named tuple of a class body."""

    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        types = ns.get("__annotations__", {})
        defaults = []
        for field in types:
            if field in ns:
                defaults.append(field)
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field"
                    f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _made(typename, types.items(), ns["__module__"], [ns[field] for field in defaults])
        if Generic in bases:
            made = type.__new__(type, typename, (made, Generic), {
                "__module__": ns["__module__"], "__slots__": (), "__orig_bases__": ns["__orig_bases__"]})
        for key, value in ns.items():
            if key in _FIXED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in made._fields and key not in ("__module__", "__name__", "__annotations__"):
                if key != "__doc__" or value is not None:
                    setattr(made, key, value)
        return made


class _NamedTuple(metaclass=type):
    pass


class _NamedTupleForm:
    """A named tuple whose fields have types."""

    __name__ = __qualname__ = "NamedTuple"

    def __call__(self, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        return _made(typename, fields, "__main__")

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return "<function NamedTuple>"


NamedTuple = _NamedTupleForm()
_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


class _TypedDictMeta(type):
    """Makes the class of a dict whose keys have types."""

    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError(
                    "cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {
            key: check_type(tp, msg, is_argument=False) for key, tp in ns.pop("__annotations__", {}).items()}
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required.update(base.__dict__.get("__required_keys__", ()))
            optional.update(base.__dict__.get("__optional_keys__", ()))
        annotations.update(own)
        for key, tp in own.items():
            origin = getattr(tp, "__origin__", None)
            if isinstance(tp, _AnnotatedAlias):
                origin = getattr(tp.__origin__, "__origin__", None)
            if origin is Required or origin is not NotRequired and total:
                required.add(key)
            else:
                optional.add(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        if "__total__" not in made.__dict__:
            made.__total__ = total
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")


class _TypedDictForm:
    """A dict whose keys have types."""

    __name__ = __qualname__ = "TypedDict"

    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        if fields is None:
            fields = kwargs
        elif kwargs:
            raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
        return _TypedDictMeta.__new__(
            _TypedDictMeta, typename, (), {"__annotations__": dict(fields), "__module__": "__main__"},
            total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return "<function TypedDict>"


TypedDict = _TypedDictForm()
_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def is_typeddict(tp):
    """Whether a class was made by `TypedDict`."""
    return isinstance(tp, _TypedDictMeta)
