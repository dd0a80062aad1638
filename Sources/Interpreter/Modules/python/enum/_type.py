"""The class of enumerations."""

__name__ = "enum"

from enum._body import _EnumDict, _is_sunder
from enum._creation import completed, mixins, value_maker, value_repr, PendingMember
from types import MappingProxyType as _MappingProxyType


class EnumType(type):
    """The class of enumerations."""

    def __prepare__(name, bases):
        _check_extensible(name, bases)
        first = mixins(name, bases)[1]
        return _EnumDict(name, getattr(first, "_generate_next_value_", None))

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        names = [name for name in getattr(classdict, "_member_names", ()) if name not in classdict._ignore]
        for name in getattr(classdict, "_ignore", []) + ["_ignore_"]:
            classdict.pop(name, None)
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError(f"invalid enum member name(s) {', '.join(map(repr, invalid))}")
        order = classdict.pop("_order_", None)
        member_type, first_enum = mixins(cls, bases)
        maker, saves, takes_value = value_maker(classdict, member_type, first_enum)
        namespace = dict(classdict)
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        for name in names:
            namespace[name] = PendingMember(namespace[name])
        namespace.update(
            _new_member_=staticmethod(maker), _use_args_=takes_value, _member_names_=[], _member_map_={},
            _value2member_map_={}, _unhashable_values_=[], _member_type_=member_type,
            _value_repr_=value_repr(bases), _boundary_=boundary or getattr(first_enum, "_boundary_", None),
            _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
        enumeration = type.__new__(metacls, cls, bases, namespace, **kwds)
        completed(enumeration, classdict, bases, member_type, first_enum)
        if saves:
            type.__setattr__(enumeration, "__new_member__", maker)
        if first_enum is not None:
            type.__setattr__(enumeration, "__new__", first_enum.__new__)
            enumeration._complete_definition(order)
        return enumeration

    def __bool__(cls):
        return True

    def __call__(
            cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            return cls.__new__(cls, value)
        return cls._create_(
            value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, member):
        if not isinstance(member.__class__, EnumType):
            raise TypeError(
                f"unsupported operand type(s) for 'in': '{type(member).__qualname__}' and "
                f"'{type(cls).__qualname__}'")
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        type.__delattr__(cls, attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        type.__setattr__(cls, name, value)

    def __dir__(cls):
        names = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
            "__members__", "__module__", "__name__", "__qualname__"}
        names.update(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls._member_type_ is object:
            return sorted(names)
        return sorted(set(dir(cls._member_type_)) | names)

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @property
    def __members__(cls):
        return _MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return f"<{'flag' if hasattr(cls, '_iter_member_') else 'enum'} {cls.__name__!r}>"

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """`Color = Enum("Color", "RED GREEN")`."""
        bases = (cls,) if type is None else (type, cls)
        classdict = EnumType.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            generated = []
            for count, name in enumerate(names):
                value = classdict._generate(name, start, count, generated[:])
                generated.append(value)
                classdict[name] = value
        else:
            for item in names:
                name, value = (item, names[item]) if isinstance(item, str) else item
                classdict[name] = value
        classdict["__module__"] = module if module is not None else _calling_module()
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return EnumType.__new__(cls.__class__, class_name, bases, classdict, boundary=boundary)


EnumMeta = EnumType


def _calling_module():
    return "__main__"


def _check_extensible(name, bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {name!r}> cannot extend {base!r}")
