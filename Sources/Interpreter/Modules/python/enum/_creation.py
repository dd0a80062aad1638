"""The steps that make an enumeration out of its body."""

__name__ = "enum"

from enum._body import _is_descriptor, property

_PRINTING = ("__repr__", "__str__", "__format__")


def is_enumeration(base):
    return hasattr(base, "_member_map_")


def mixins(class_name, bases):
    """The class of the values, and the enumeration that is derived from."""
    if not bases:
        return object, None
    if not is_enumeration(bases[-1]):
        raise TypeError(
            "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if is_enumeration(base):
                kind = base._member_type_
                if kind is object:
                    continue
            elif base.__module__ == "builtins" or any(
                    name in base.__dict__ for name in ("__new__", "__dataclass_fields__")):
                kind = candidate or base
            else:
                candidate = candidate or base
                continue
            if kind not in found:
                found.append(kind)
            break
    if len(found) > 1:
        raise TypeError(f"too many data types for {class_name!r}: {set(found)!r}")
    return (found[0] if found else object), bases[-1]


def value_repr(bases):
    """How members show their values."""
    for chain in bases:
        for base in chain.__mro__:
            if base is object:
                continue
            if is_enumeration(base):
                return base.__dict__.get("_value_repr_") or base._value_repr_
            if "__dataclass_fields__" in base.__dict__ and base.__dataclass_params__.repr:
                return _dataclass_repr
            if "__repr__" in base.__dict__:
                return base.__dict__["__repr__"]
    return None


def _dataclass_repr(value):
    fields = value.__dataclass_fields__
    return ", ".join(f"{name}={getattr(value, name)!r}" for name in fields if fields[name].repr)


def value_maker(classdict, member_type, first_enum):
    """The `__new__` of members; whether the class defines it; whether it takes the value."""
    maker = classdict.get("__new__")
    maker = getattr(maker, "__func__", maker)
    saves = first_enum is not None and maker is not None
    if maker is None:
        maker = getattr(member_type, "__new_member__", None) or getattr(first_enum, "__new_member__", None)
    if maker is None and member_type is not object:
        maker = member_type.__new__
    if maker is None:
        return object.__new__, False, False
    return maker, saves, first_enum is not None


def completed(enumeration, classdict, bases, member_type, first_enum):
    """Gives an enumeration the printing of enumerations, which its values' class may hide."""
    if first_enum is None:
        return
    given = type.__setattr__
    if enumeration._is_repr_enum(bases):
        if member_type is object:
            raise TypeError(
                "ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
        if "__format__" not in classdict:
            given(enumeration, "__format__", member_type.__format__)
        if "__str__" not in classdict:
            shown = member_type.__str__
            given(enumeration, "__str__", member_type.__repr__ if shown == object.__str__ else shown)
    for name in _PRINTING:
        if name not in classdict and name not in enumeration.__dict__:
            found = getattr(enumeration, name)
            if found in (getattr(member_type, name), getattr(object, name)):
                given(enumeration, name, getattr(first_enum, name))


class PendingMember:
    """A member that waits for its class."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, enumeration, name):
        item = self._made(enumeration, name)
        try:
            try:
                item = enumeration._value2member_map_[item._value_]
            except TypeError:
                for other in enumeration._member_map_.values():
                    if other._value_ == item._value_:
                        item = other
                        break
                else:
                    raise KeyError(name) from None
        except KeyError:
            enumeration._count_member(name, item._value_)
        _place(enumeration, name, item)
        enumeration._member_map_[name] = item
        try:
            enumeration._value2member_map_.setdefault(item._value_, item)
        except TypeError:
            enumeration._unhashable_values_.append(item._value_)

    def _made(self, enumeration, name):
        value, kind = self.value, enumeration._member_type_
        args = value if isinstance(value, tuple) and kind is not tuple else (value,)
        if enumeration._use_args_:
            item = enumeration._new_member_(enumeration, *args)
        else:
            item = enumeration._new_member_(enumeration)
        if not hasattr(item, "_value_"):
            if kind is object:
                item._value_ = value
            else:
                try:
                    item._value_ = kind(*args)
                except Exception as error:
                    raise TypeError("_value_ not set in __new__, unable to create it") from error
        item._name_ = name
        item.__objclass__ = enumeration
        item.__init__(*args)
        item._sort_order_ = len(enumeration._member_names_)
        return item


def _place(enumeration, name, item):
    """Makes a member an attribute of its class, where instances may have one of the same name."""
    hidden = None
    for base in enumeration.__mro__[1:]:
        attribute = base.__dict__.get(name)
        if attribute is None:
            continue
        if isinstance(attribute, property):
            hidden = ("property", attribute)
            break
        if _is_descriptor(attribute):
            hidden = hidden or ("value", base)
        elif hidden is None:
            hidden = ("attribute", base)
    if hidden is None or hidden[0] == "attribute":
        type.__setattr__(enumeration, name, item)
        return
    redirect = property()
    redirect.member = item
    redirect.__set_name__(enumeration, name)
    if hidden[0] == "property":
        inherited = hidden[1]
        redirect.fget, redirect.fset, redirect.fdel = inherited.fget, inherited.fset, inherited.fdel
    else:
        redirect._shadowed = hidden
    type.__setattr__(enumeration, name, redirect)
