"""Classes made of their fields. The `__init__` that `dataclass` makes is in Swift."""


class FrozenInstanceError(AttributeError):
    """Raised by an assignment to a field of a frozen instance."""


class _Missing:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"


MISSING = _Missing()


class KW_ONLY:
    """Fields after one of this type are keyword-only."""


class InitVar:
    """A parameter of `__init__` that goes to `__post_init__` and is no field."""

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"


class Field:
    """What a class says of one field."""

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._kind = "field"

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
            f"hash={self.hash!r},compare={self.compare!r},metadata=mappingproxy({self.metadata!r}),"
            f"kw_only={self.kw_only!r},_field_type={self._kind!r})")


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
          metadata=None, kw_only=MISSING):
    """Say more of a field than its type and default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_marked(annotation, name):
    """Whether an annotation, or its text, is that of a class variable and the like."""
    if isinstance(annotation, str):
        head = annotation.split("[")[0].strip()
        return head == name or head.endswith("." + name)
    return False


def _is_class_variable(annotation):
    if _is_marked(annotation, "ClassVar"):
        return True
    return getattr(annotation, "_is_class_variable", False)


def _make_field(cls, name, annotation, kw_only):
    default = cls.__dict__.get(name, MISSING)
    if isinstance(default, Field):
        result = default
    else:
        result = field(default=default)
    result.name = name
    result.type = annotation
    if _is_class_variable(annotation):
        result._kind = "classvar"
    elif annotation is InitVar or isinstance(annotation, InitVar) or _is_marked(annotation, "InitVar"):
        result._kind = "initvar"
    if result._kind != "field" and result.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if result.kw_only is MISSING:
        result.kw_only = kw_only
    if result._kind == "field" and result.default is not MISSING \
            and (isinstance(result.default, (list, dict, set)) or result.default.__class__.__hash__ is None):
        raise ValueError(
            f"mutable default {type(result.default)} for field {name} is not allowed: use default_factory")
    return result


def _initialise(cls, fields, frozen):
    taking = [f for f in fields if f.init]
    plain = [f for f in taking if not f.kw_only]
    keyword = [f for f in taking if f.kw_only]

    def has_default(f):
        return f.default is not MISSING or f.default_factory is not MISSING

    seen = None
    for f in plain:
        if has_default(f):
            seen = f
        elif seen is not None:
            raise TypeError(f"non-default argument {f.name!r} follows default argument")

    def spelled(f):
        return f"{f.name}=?" if has_default(f) else f.name

    self = "__dataclass_self__" if any(f.name == "self" for f in fields) else "self"
    parameters = [self] + [spelled(f) for f in plain]
    if keyword:
        parameters += ["*"] + [spelled(f) for f in keyword]
    places = {f.name: index for index, f in enumerate(plain + keyword, 1)}
    described = [
        (f.name, places.get(f.name), () if f.default is MISSING else (f.default,),
         None if f.default_factory is MISSING else f.default_factory, f._kind == "initvar")
        for f in fields]
    return _initialiser(
        f"{cls.__qualname__}.__init__({', '.join(parameters)})", described, frozen,
        hasattr(cls, "__post_init__"))


_shown = []


def _set_new(cls, name, function):
    """Give the class a method unless its own body does."""
    if name in cls.__dict__:
        return True
    function.__name__ = name
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, function)
    return False


def _add_repr(cls, fields):
    names = [f.name for f in fields if f.repr]

    def __repr__(self):
        if any(other is self for other in _shown):
            return "..."
        _shown.append(self)
        try:
            items = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            _shown.pop()
        return f"{self.__class__.__qualname__}({items})"

    _set_new(cls, "__repr__", __repr__)


def _values(fields):
    """A function that gives the tuple of the fields' values."""
    names = [f.name for f in fields]
    return lambda self: tuple([getattr(self, name) for name in names])


def _add_comparisons(cls, fields, eq, order):
    values = _values([f for f in fields if f.compare])
    if eq:
        def __eq__(self, other):
            if other.__class__ is self.__class__:
                return values(self) == values(other)
            return NotImplemented

        _set_new(cls, "__eq__", __eq__)
    if not order:
        return

    def __lt__(self, other):
        return values(self) < values(other) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self, other):
        return values(self) <= values(other) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self, other):
        return values(self) > values(other) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self, other):
        return values(self) >= values(other) if other.__class__ is self.__class__ else NotImplemented

    for name, function in [("__lt__", __lt__), ("__le__", __le__), ("__gt__", __gt__), ("__ge__", __ge__)]:
        if _set_new(cls, name, function):
            raise TypeError(
                f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                "Consider using functools.total_ordering")


def _freeze(cls, fields):
    names = {f.name for f in fields}

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    for name, function in [("__setattr__", __setattr__), ("__delattr__", __delattr__)]:
        if _set_new(cls, name, function):
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")


def _add_hash(cls, fields, own_hash, unsafe_hash, eq, frozen):
    explicit = not (own_hash is MISSING or own_hash is None)
    if not (unsafe_hash or (eq and frozen)):
        if eq and not explicit:
            cls.__hash__ = None
        return
    if explicit:
        if unsafe_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        return
    values = _values([f for f in fields if (f.compare if f.hash is None else f.hash)])

    def __hash__(self):
        return hash(values(self))

    cls.__hash__ = __hash__


def _with_slots(cls, names):
    namespace = dict(cls.__dict__)
    if "__slots__" in namespace:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(base.__dict__.get("__slots__", ()))
    namespace["__slots__"] = tuple(name for name in names if name not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace["__qualname__"] = cls.__qualname__
    return type(cls)(cls.__name__, cls.__bases__, namespace)


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    collected = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        inherited = base.__dict__.get("__dataclass_fields__")
        if inherited is not None:
            collected.update(inherited)
            frozen_bases.append(base.__dataclass_params__["frozen"])
    if any(frozen_bases) and not frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if frozen_bases and not all(frozen_bases) and frozen:
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    annotations = cls.__dict__.get("__annotations__", {})
    own_hash = cls.__dict__.get("__hash__", MISSING)
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or _is_marked(annotation, "KW_ONLY"):
            kw_only = True
            continue
        f = _make_field(cls, name, annotation, kw_only)
        collected[name] = f
        if isinstance(cls.__dict__.get(name), Field):
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    cls.__dataclass_fields__ = collected
    cls.__dataclass_params__ = {"frozen": frozen}
    taken = [f for f in collected.values() if f._kind in ("field", "initvar")]
    fields = [f for f in taken if f._kind == "field"]
    if init and "__init__" not in cls.__dict__:
        cls.__init__ = _initialise(cls, taken, frozen)
    if repr:
        _add_repr(cls, fields)
    _add_comparisons(cls, fields, eq, order)
    if frozen:
        _freeze(cls, fields)
    _add_hash(cls, fields, own_hash, unsafe_hash, eq, frozen)
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in taken if f.init and not f.kw_only)
    if slots:
        cls = _with_slots(cls, [f.name for f in fields])
    return cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Give a class the methods that follow from its annotated fields."""
    def decorate(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
    return decorate if cls is None else decorate(cls)


def fields(class_or_instance):
    """The fields of a dataclass or an instance, as a tuple."""
    collected = getattr(class_or_instance, "__dataclass_fields__", None)
    if collected is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple(f for f in collected.values() if f._kind == "field")


def is_dataclass(obj):
    """Whether a class or an instance is a dataclass's."""
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, those of instances inside too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _converted(obj, lambda pairs: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    """The fields as a tuple, those of instances inside too."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _converted(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def _converted(obj, make):
    if _is_instance(obj):
        return make([(f.name, _converted(getattr(obj, f.name), make)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_converted(item, make) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_converted(item, make) for item in obj])
    if isinstance(obj, dict):
        pairs = [(_converted(key, make), _converted(value, make)) for key, value in obj.items()]
        if hasattr(type(obj), "default_factory") or hasattr(obj, "default_factory"):
            return type(obj)(obj.default_factory, pairs)
        return type(obj)(pairs)
    from copy import deepcopy
    return deepcopy(obj)


def replace(obj, /, **changes):
    """A new instance with some fields changed."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in obj.__dataclass_fields__.values():
        if f._kind == "classvar":
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._kind == "initvar" and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    """A dataclass from a list of names, pairs or triples."""
    contents = {} if namespace is None else dict(namespace)
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, contents[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        annotations[name] = annotation
    contents["__annotations__"] = annotations
    return dataclass(type(cls_name, bases, contents), **options)
