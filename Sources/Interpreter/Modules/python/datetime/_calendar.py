"""The days of the Gregorian calendar, and the texts of dates."""

__name__ = "datetime"

import re

MINYEAR = 1
MAXYEAR = 9999
MAX_ORDINAL = 3652059
_DAYS_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December")


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def days_before_month(year, month):
    return _DAYS_BEFORE_MONTH[month] + (month > 2 and is_leap(year))


def days_before_year(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def ordinal(year, month, day):
    """The number of a day: 1 January of year 1 is 1."""
    return days_before_year(year) + days_before_month(year, month) + day


def from_ordinal(n):
    """Year, month and day of a number."""
    year = max(1, n // 366)
    while days_before_year(year + 1) < n:
        year += 1
    n -= days_before_year(year)
    month = 12
    while days_before_month(year, month) >= n:
        month -= 1
    return year, month, n - days_before_month(year, month)


def check_date(year, month, day):
    year, month, day = map(whole, (year, month, day))
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def check_time(hour, minute, second, microsecond, fold):
    values = [whole(value) for value in (hour, minute, second, microsecond)]
    for value, limit, name in zip(values, (24, 60, 60, 1000000), ("hour", "minute", "second", "microsecond")):
        if not 0 <= value < limit:
            raise ValueError(f"{name} must be in 0..{limit - 1}")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return values


def whole(value):
    if isinstance(value, int):
        return value
    if hasattr(value, "__index__"):
        return value.__index__()
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def time_text(hour, minute, second, microsecond, timespec="auto"):
    """A time of day as `isoformat` shows it."""
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    formats = {
        "hours": f"{hour:02}", "minutes": f"{hour:02}:{minute:02}",
        "seconds": f"{hour:02}:{minute:02}:{second:02}",
        "milliseconds": f"{hour:02}:{minute:02}:{second:02}.{microsecond // 1000:03}",
        "microseconds": f"{hour:02}:{minute:02}:{second:02}.{microsecond:06}"}
    if timespec not in formats:
        raise ValueError("Unknown timespec value")
    return formats[timespec]


def offset_text(offset, colon=":"):
    """`+02:00`; nothing where there is no offset."""
    if offset is None:
        return ""
    sign = "-" if offset.days < 0 else "+"
    seconds = abs(offset)._total_microseconds() // 1000000
    microseconds = abs(offset).microseconds
    text = f"{sign}{seconds // 3600:02}{colon}{seconds // 60 % 60:02}"
    if seconds % 60 or microseconds:
        text += f"{colon}{seconds % 60:02}"
    if microseconds:
        text += f".{microseconds:06}"
    return text


def formatted(obj, format, parts):
    """A date or time by the directives of `strftime`; `parts` are those of `time.struct_time`."""
    import time
    filled = []
    place = 0
    for found in re.finditer("%(.)", format):
        filled.append(format[place:found.start()])
        place = found.end()
        letter = found.group(1)
        if letter == "f":
            filled.append(f"{getattr(obj, 'microsecond', 0):06}")
        elif letter == "z":
            offset = obj.utcoffset() if hasattr(obj, "utcoffset") else None
            filled.append(offset_text(offset, ""))
        elif letter == "Z":
            name = obj.tzname() if hasattr(obj, "tzname") else None
            filled.append((name or "").replace("%", "%%"))
        else:
            filled.append(found.group())
    return time.strftime("".join(filled) + format[place:], parts)
