"""What stands in the body of an enumeration, and the dict that takes it."""

__name__ = "enum"

from types import DynamicClassAttribute

_DESCRIPTORS = (type(lambda: None), type(len), type("".join), staticmethod, classmethod, property)
_SUNDERS = (
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_")


def _is_descriptor(obj):
    return isinstance(obj, _DESCRIPTORS) or any(
        hasattr(obj, name) for name in ("__get__", "__set__", "__delete__"))


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return len(name) > len(prefix) and name.startswith(prefix) and (name[-1] != "_" or name[-2] != "_")


class _Unset:
    def __repr__(self):
        return "_auto_null"


_auto_null = _Unset()


class auto:
    """A value that the class chooses."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class nonmember:
    """A class attribute that is no member."""

    def __init__(self, value):
        self.value = value


class member:
    """A class attribute that is a member whatever it is."""

    def __init__(self, value):
        self.value = value


class property(DynamicClassAttribute):
    """An attribute of members: on the class, the same name may be that of a member."""

    member = None
    _shadowed = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        if self._shadowed is not None:
            kind, owner = self._shadowed
            return getattr(owner if kind == "attribute" else instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class _EnumDict(dict):
    """The names of an enumeration's body: which are members, and no member twice."""

    def __init__(self, cls_name=None, generate=None):
        dict.__init__(self)
        self._cls_name = cls_name
        self._generate = generate
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._sunder(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not _is_descriptor(value):
            value = self._member(key, value)
        dict.__setitem__(self, key, value)

    def _sunder(self, key, value):
        if key not in _SUNDERS:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate = getattr(value, "__func__", value)
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _member(self, key, value):
        if key in self:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if isinstance(value, member):
            value = value.value
        if isinstance(value, auto):
            value = self._chosen(key, value)
        elif type(value) is tuple and any(isinstance(item, auto) for item in value):
            value = tuple([self._chosen(key, item) for item in value])
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _chosen(self, key, value):
        """The value of an item of a member's value, where `auto()` is filled in."""
        if isinstance(value, auto):
            if value.value is _auto_null:
                value.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
                self._auto_called = True
            value = value.value
        self._last_values.append(value)
        return value

    def update(self, members, **more_members):
        pairs = members.items() if hasattr(members, "keys") else members
        for name, value in pairs:
            self[name] = value
        for name, value in more_members.items():
            self[name] = value
