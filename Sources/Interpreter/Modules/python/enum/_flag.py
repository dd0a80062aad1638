"""Enumerations of bits that can be combined."""

__name__ = "enum"

from enum._body import property
from enum._enum import Enum, ReprEnum, StrEnum


class FlagBoundary(StrEnum):
    """What becomes of a value with bits that no member has."""

    STRICT = "strict"
    CONFORM = "conform"
    EJECT = "eject"
    KEEP = "keep"


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _high_bit(value):
    return value.bit_length() - 1


def _iter_bits_lsb(num):
    if isinstance(num, Enum):
        num = num.value
    while num:
        lowest = num & (~num + 1)
        yield lowest
        num ^= lowest


def _is_single_bit(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


def _bits(value, width):
    """A number in base two, its sign apart: `0b0 101`."""
    if value < 0:
        bits = value.bit_length()
        return f"0b1 {(1 << bits) + value:0{bits}b}".replace(" ", " " + "1" * (width - bits))
    return f"0b0 {value:0{width}b}"


class Flag(Enum, boundary=STRICT):
    """An enumeration of bits that can be combined."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        highest = max(last_values)
        try:
            return 1 << highest.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {highest!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda item: item._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, every = cls._flag_mask_, cls._all_bits_
        if not ~every <= value <= every or value & (every ^ mask):
            boundary = cls._boundary_
            if boundary is EJECT:
                return value
            if boundary is CONFORM:
                value &= mask
            elif boundary is KEEP:
                if value < 0:
                    value = max(every + 1, 1 << value.bit_length()) + value
            elif boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {_bits(value, width)}\n"
                    f"  allowed {_bits(mask, width)}")
            else:
                raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")
        negative = value if value < 0 else None
        if negative is not None:
            value = every + 1 + value
        if value & ~mask and cls._boundary_ is not KEEP:
            unknown = value & ~mask
            raise ValueError(
                f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{_bits(unknown, 0)}]")
        if cls._member_type_ is object:
            item = object.__new__(cls)
        else:
            item = cls._member_type_.__new__(cls, value)
        if not hasattr(item, "_value_"):
            item._value_ = value
        item._name_ = cls._combined_name(value)
        item = cls._value2member_map_.setdefault(value, item)
        if negative is not None:
            cls._value2member_map_[negative] = item
        return item

    @classmethod
    def _combined_name(cls, value):
        """`A|B`, with a number for the bits of no member; None where there is no member among them."""
        parts = list(cls._iter_member_(value & cls._singles_mask_))
        if value & ~cls._singles_mask_:
            parts += [
                item for item in cls._member_map_.values()
                if item not in parts and item._value_ and item._value_ & value == item._value_]
        combined = 0
        for item in parts:
            combined |= item._value_
        if not combined:
            return None
        name = "|".join([item._name_ for item in parts])
        if value == combined:
            return name
        if cls._boundary_ is STRICT:
            raise ValueError(f"{cls!r}: no members with value {value ^ combined!r}")
        return f"{name}|{cls._numeric_repr_(value ^ combined)}"

    @classmethod
    def _ejects(cls, result):
        return cls._boundary_ is EJECT and isinstance(result, int)

    @classmethod
    def _count_member(cls, name, value):
        if isinstance(value, int):
            type.__setattr__(cls, "_flag_mask_", cls._flag_mask_ | value)
            if _is_single_bit(value):
                type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | value)
        if not isinstance(value, int) or _is_single_bit(value):
            cls._member_names_.append(name)

    @classmethod
    def _is_combination(cls, name):
        item = cls._member_map_.get(name)
        return item is not None and not _is_single_bit(item._value_)

    @classmethod
    def _complete_definition(cls, order):
        mask = cls._flag_mask_
        type.__setattr__(cls, "_all_bits_", (1 << mask.bit_length()) - 1)
        for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
            if cls._member_type_ is not object and name not in cls.__dict__:
                method = next(
                    base.__dict__[name] for base in cls.__mro__
                    if name in base.__dict__ and issubclass(base, Enum))
                type.__setattr__(cls, name, method)
        values = [item._value_ for item in cls]
        if values != sorted(values):
            type.__setattr__(cls, "_iter_member_", cls._iter_member_by_def_)
        super()._complete_definition(order)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                f"{self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        shown = (self.__class__._value_repr_ or repr)(self._value_)
        return f"<{name}: {shown}>" if self._name_ is None else f"<{name}.{self._name_}: {shown}>"

    def __str__(self):
        name = self.__class__.__name__
        return f"{name}({self._value_!r})" if self._name_ is None else f"{name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _operand(self, other):
        """The bits of the other operand; None where it is of another class."""
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        bits = self._operand(other)
        return NotImplemented if bits is None else self.__class__(self._value_ | bits)

    def __and__(self, other):
        bits = self._operand(other)
        return NotImplemented if bits is None else self.__class__(self._value_ & bits)

    def __xor__(self, other):
        bits = self._operand(other)
        return NotImplemented if bits is None else self.__class__(self._value_ ^ bits)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """A flag whose members are integers."""


def show_flag_values(value):
    """The bits of a flag, one number each."""
    return list(_iter_bits_lsb(value))
