"""`Enum`, and the enumerations whose members are numbers or texts."""

__name__ = "enum"

from enum._body import property
from enum._type import EnumType


ReprEnum = None  # Asked for before there is one.


class Enum(metaclass=EnumType):
    """A class whose instances are its members."""

    def __new__(cls, value):
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
        if not cls._member_map_:
            raise TypeError(f"{cls!r} has no members defined")
        error = result = None
        try:
            result = cls._missing_(value)
        except Exception as problem:
            error = problem
        if error is None and (isinstance(result, cls) or cls._ejects(result)):
            return result
        invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if error is None:
            if result is None:
                raise invalid
            error = TypeError(
                f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
        if not isinstance(error, ValueError):
            error.__context__ = invalid
        raise error

    def __init__(self, *args, **kwds):
        pass

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

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        if self.__class__._member_type_ is object:
            names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        else:
            names = set(object.__dir__(self))
        own = getattr(self, "__dict__", ())
        names.update(name for name in own if name[0] != "_" and name not in self._member_map_)
        for base in self.__class__.__mro__:
            for name, attribute in base.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(attribute, property):
                    if attribute.fget is not None or name not in self._member_map_:
                        names.add(name)
                    else:
                        names.discard(name)
                elif name not in self._member_map_:
                    names.add(name)
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        """The member's name."""
        return self._name_

    @property
    def value(self):
        """The member's value."""
        return self._value_

    @classmethod
    def _is_repr_enum(cls, bases):
        return ReprEnum in bases

    @classmethod
    def _ejects(cls, result):
        return False

    @classmethod
    def _count_member(cls, name, value):
        """Takes in a member that is no alias."""
        cls._member_names_.append(name)

    @classmethod
    def _complete_definition(cls, order):
        """Compares `_order_` with the members there are."""
        if order is None:
            return
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        members = cls._member_map_
        order = [
            name for name in order
            if (name not in members or members[name]._name_ == name) and not cls._is_combination(name)]
        if order != cls._member_names_:
            raise TypeError(f"member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}")

    @classmethod
    def _is_combination(cls, name):
        return False


class ReprEnum(Enum):
    """An enumeration that prints as its values."""


class IntEnum(int, ReprEnum):
    """An enumeration of integers."""


class StrEnum(str, ReprEnum):
    """An enumeration of texts."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        item = str.__new__(cls, value)
        item._value_ = value
        return item

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
