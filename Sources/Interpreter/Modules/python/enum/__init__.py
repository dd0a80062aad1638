"""Enumerations: classes with a fixed set of instances."""

from enum._body import auto, member, nonmember, property
from enum._enum import Enum, IntEnum, ReprEnum, StrEnum
from enum._flag import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag, show_flag_values
from enum._global import global_enum, global_enum_repr, global_flag_repr, global_str
from enum._simple import _simple_enum
from enum._type import EnumMeta, EnumType
from enum._verify import CONTINUOUS, NAMED_FLAGS, UNIQUE, EnumCheck, unique, verify
from types import DynamicClassAttribute

# What CPython's own tests and tools look for under these names.
from enum._body import _EnumDict, _is_descriptor, _is_dunder, _is_private, _is_sunder
from enum._flag import _iter_bits_lsb, _high_bit
from enum._verify import _power_of_two

__all__ = [
    "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
    "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
    "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS",
    "NAMED_FLAGS", "UNIQUE"]
