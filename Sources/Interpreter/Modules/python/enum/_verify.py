"""Decorators that check an enumeration."""

__name__ = "enum"

from enum._enum import Enum, StrEnum
from enum._flag import Flag, _high_bit, _is_single_bit, _iter_bits_lsb


def _power_of_two(value):
    return value >= 1 and value == 1 << _high_bit(value)


def unique(enumeration):
    """Refuses two names of one member."""
    duplicates = [
        f"{alias} -> {item.name}" for alias, item in enumeration.__members__.items() if alias != item.name]
    if duplicates:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(duplicates)}")
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Checks one or several things of an enumeration."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._check_unique(enumeration)
            elif check is CONTINUOUS:
                self._check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._check_named(enumeration)
        return enumeration

    def _check_unique(self, enumeration):
        duplicates = [
            f"{alias} -> {item.name}" for alias, item in enumeration.__members__.items()
            if alias != item.name]
        if duplicates:
            raise ValueError(f"aliases found in {enumeration!r}: {', '.join(duplicates)}")

    def _check_continuous(self, enumeration):
        values = {item.value for item in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            expected = [1 << bit for bit in range(_high_bit(low) + 1, _high_bit(high))]
        else:
            expected = range(low + 1, high)
        missing = [value for value in expected if value not in values]
        if missing:
            kind = "flag" if issubclass(enumeration, Flag) else "enum"
            listed = ", ".join(map(str, missing))
            raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {listed}"[:256])

    def _check_named(self, enumeration):
        values = [item._value_ for item in enumeration.__members__.values()]
        unnamed, missing = [], 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            lacking = [bit for bit in _iter_bits_lsb(alias.value) if bit not in values]
            if lacking:
                unnamed.append(name)
                for bit in lacking:
                    missing |= bit
        if unnamed:
            if len(unnamed) == 1:
                alias = f"alias {unnamed[0]} is missing"
            else:
                alias = f"aliases {', '.join(unnamed[:-1])} and {unnamed[-1]} are missing"
            if _is_single_bit(missing):
                value = f"value {missing:#x}"
            else:
                value = f"combined values of {missing:#x}"
            raise ValueError(
                f"invalid Flag {enumeration.__name__!r}: {alias} {value} "
                "[use enum.show_flag_values(value) for details]")
