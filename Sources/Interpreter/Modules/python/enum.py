"""Enumerations: classes with a fixed set of instances."""


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


_DESCRIPTORS = (property, staticmethod, classmethod, type(_is_dunder), type(len))


def _is_descriptor(value):
    return isinstance(value, _DESCRIPTORS) or hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


class auto:
    """A value that the class chooses."""

    value = None


class nonmember:
    """A class attribute that is no member."""

    def __init__(self, value):
        self.value = value


class member:
    """A class attribute that is a member whatever it is."""

    def __init__(self, value):
        self.value = value


class _Namespace(dict):
    """What the body of an enumeration writes: members get their values at once, and no name comes twice."""

    def __init__(self, generate):
        dict.__init__(self)
        self.members = {}
        self.generate = generate

    def __setitem__(self, key, value):
        if key == "_generate_next_value_":
            self.generate = value
        elif key == "_ignore_":
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not (_is_dunder(key) or _is_sunder(key) or _is_private(key)) and (
                isinstance(value, member) or not _is_descriptor(value)):
            if key in self.members:
                raise TypeError(f"{key!r} already defined as {self.members[key]!r}")
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            last = list(self.members.values())
            if isinstance(value, auto):
                value = self._next(key, last)
            elif isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
                value = tuple(self._next(key, last) if isinstance(item, auto) else item for item in value)
            self.members[key] = value
        elif key in self.members:
            raise TypeError(f"{key!r} already defined as {self.members[key]!r}")
        dict.__setitem__(self, key, value)

    def _next(self, name, last):
        generate = getattr(self.generate, "__func__", self.generate)
        return generate(name, 1, len(self.members), last)


def _is_private(name):
    return name.startswith("_") and "__" in name[1:] and not name.endswith("__")


class EnumType(type):
    """The class of enumerations."""

    def __prepare__(name, bases):
        generate = next(
            (base._generate_next_value_ for base in bases if hasattr(base, "_generate_next_value_")), None)
        for base in bases:
            if isinstance(base, EnumType) and base.__dict__.get("_member_map_"):
                raise TypeError(f"<enum {name!r}> cannot extend {base!r}")
        return _Namespace(generate)

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
        if names is None:
            return cls._lookup(value)
        return _functional(cls, value, names, module, type, start)

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, item):
        if not isinstance(item, Enum):
            raise TypeError(
                f"unsupported operand type(s) for 'in': '{type(item).__qualname__}' and "
                f"'{type(cls).__qualname__}'")
        return isinstance(item, cls) and item._name_ in cls._member_map_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        type.__delattr__(cls, name)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __getattr__(cls, name):
        raise AttributeError(name)

    @property
    def __members__(cls):
        return dict(cls._member_map_)


EnumMeta = EnumType
Flag = ReprEnum = None


def _functional(cls, name, names, module, mixin, start):
    """`Color = Enum('Color', 'RED GREEN')`."""
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    bases = (cls,) if mixin is None else (mixin, cls)
    namespace = EnumType.__prepare__(name, bases)
    generate = getattr(namespace.generate, "__func__", namespace.generate)
    if isinstance(names, dict):
        names = list(names.items())
    last = []
    for index, item in enumerate(names):
        if isinstance(item, str):
            value = generate(item, start, index, last[:])
            last.append(value)
            namespace[item] = value
        else:
            namespace[item[0]] = item[1]
    if module is not None:
        namespace["__module__"] = module
    return type(name, bases, namespace)


_BITWISE = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


def _refusing(name):
    """The setter of an attribute that can't be set."""
    def refuse(self, value):
        raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")
    return refuse


class Enum(metaclass=EnumType):
    """A class whose instances are its members."""

    _member_map_ = {}
    _member_names_ = []

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        for last in reversed(last_values):
            try:
                return last + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        namespace = cls.__dict__
        found = [
            (name, value) for name, value in namespace.items()
            if not (_is_dunder(name) or _is_sunder(name) or _is_private(name))
            and not _is_descriptor(value) and name not in _ignored(namespace)]
        mixin = _mixin(cls)
        type.__setattr__(cls, "_member_map_", {})
        type.__setattr__(cls, "_member_names_", [])
        type.__setattr__(cls, "_value2member_map_", {})
        type.__setattr__(cls, "_member_type_", mixin)
        if mixin is not object:
            # How members print is the enumeration's matter, not that of their values' class.
            for name in ("__repr__", "__str__", "__format__"):
                owner = next(base for base in cls.__mro__ if name in base.__dict__ and base.__module__ != "builtins")
                if owner is not cls and not (name != "__repr__" and owner is Enum and ReprEnum in cls.__mro__):
                    type.__setattr__(cls, name, owner.__dict__[name])
            if Flag in cls.__mro__:
                for name in _BITWISE:
                    if name not in namespace:
                        type.__setattr__(cls, name, Flag.__dict__[name])
        make = next(
            (base.__dict__["__new__"] for base in cls.__mro__
             if "__new__" in base.__dict__ and base not in (Enum, Flag, mixin, object)
             and isinstance(base, EnumType)), None)
        make = getattr(make, "__func__", make)
        for name, value in found:
            _add_member(cls, name, value, mixin, make)

    @classmethod
    def _lookup(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for item in cls._member_map_.values():
                if item._value_ == value:
                    return item
        result = cls._missing_(value)
        if isinstance(result, cls):
            return result
        if result is None:
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        raise TypeError(
            f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")

    name = property(lambda self: self._name_, _refusing("name"))
    value = property(lambda self: self._value_, _refusing("value"))

    def __repr__(self):
        return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        return ["__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _ignored(namespace):
    names = namespace.get("_ignore_", ())
    return names.replace(",", " ").split() if isinstance(names, str) else names


def _mixin(cls):
    """The class of the values, where members are values themselves."""
    for base in cls.__mro__[1:]:
        if isinstance(base, EnumType) or base is object:
            continue
        if "__new__" in base.__dict__ or base in (int, str, float, tuple, list, dict):
            return base
    return object


def _add_member(cls, name, value, mixin, make):
    args = value if isinstance(value, tuple) else (value,)
    if make is not None:
        item = make(cls, *args)
    elif mixin is object:
        item = object.__new__(cls)
    elif mixin is tuple:
        item = tuple.__new__(cls, value)
        args = (value,)
    else:
        item = mixin.__new__(cls, *args)
    if "_value_" not in item.__dict__:
        item._value_ = value if mixin is object or make is None and mixin in (tuple,) else mixin(*args)
    value = item._value_
    for other in cls._member_map_.values():
        if other._value_ == value:
            cls._member_map_[name] = other
            type.__setattr__(cls, name, other)
            return
    item._name_ = name
    if any("__init__" in base.__dict__ for base in cls.__mro__[:-1] if base.__module__ != "builtins"):
        item.__init__(*args)
    cls._member_map_[name] = item
    if Flag is None or not issubclass(cls, Flag) or _is_single_bit(value):
        cls._member_names_.append(name)
    try:
        cls._value2member_map_[value] = item
    except TypeError:
        pass
    type.__setattr__(cls, name, item)


def _is_single_bit(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


class ReprEnum(Enum):
    """An enumeration that prints as its values."""


class IntEnum(int, ReprEnum):
    """An enumeration of integers."""

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, format_spec):
        return format(self._value_, format_spec)


class StrEnum(str, ReprEnum):
    """An enumeration of texts."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __format__(self, format_spec):
        return format(self._value_, format_spec)


class Flag(Enum):
    """An enumeration of bits that can be combined."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        highest = max(last_values)
        return 1 << highest.bit_length()

    @classmethod
    def _all_bits(cls):
        bits = 0
        for item in cls._member_map_.values():
            bits |= item._value_
        return bits

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        everything = cls._all_bits()
        if value < 0:
            value = everything & value
        if value & ~everything and not issubclass(cls, int):
            width = max(everything.bit_length(), value.bit_length())
            raise ValueError(
                f"{cls!r} invalid value {value!r}\n    given 0b{0} {value:0{width}b}\n"
                f"  allowed 0b{0} {everything:0{width}b}")
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
        item = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
        item._value_ = value
        names = [part._name_ for part in cls if part._value_ & value]
        item._name_ = "|".join(names) if names else None
        cls._value2member_map_[value] = item
        return item

    def __repr__(self):
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {self._value_!r}>"
        return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                f"{self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter([part for part in self.__class__ if part._value_ & self._value_])

    def __len__(self):
        return bin(self._value_).count("1")

    def __bool__(self):
        return bool(self._value_)

    def _operand(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if isinstance(self, int) and isinstance(other, int):
            return int(other)
        return None

    def __or__(self, other):
        value = self._operand(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._operand(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._operand(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return self.__class__(self._all_bits() & ~self._value_)


class IntFlag(int, Flag):
    """A flag whose members are integers."""

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, format_spec):
        return format(self._value_, format_spec)


def unique(enumeration):
    """A decorator that refuses two names of one member."""
    aliases = [
        f"{alias} -> {item.name}" for alias, item in enumeration._member_map_.items() if alias != item.name]
    if aliases:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(aliases)}")
    return enumeration
