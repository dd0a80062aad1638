"""Clocks and dates. The clocks and the C library's part are in Swift."""

from _structseq import StructSequence

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class struct_time(StructSequence):
    """A date and a time of day in parts."""

    _visible = (
        "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")
    _hidden = ("tm_zone", "tm_gmtoff")
    __match_args__ = _visible
    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0


def gmtime(seconds=None, /):
    """A moment in universal time."""
    return struct_time(_broken_down(time() if seconds is None else seconds, False))


def localtime(seconds=None, /):
    """A moment in local time."""
    return struct_time(_broken_down(time() if seconds is None else seconds, True))


def mktime(t, /):
    """The moment of a local time."""
    return _mktime(_parts(t))


def strftime(format, t=None, /):
    """A date as a text."""
    return _strftime(format, localtime() if t is None else _parts(t))


def asctime(t=None, /):
    """A date as in `Sat Jun 06 16:26:11 1998`."""
    year, month, day, hour, minute, second, weekday, *_ = localtime() if t is None else _parts(t)
    return f"{_DAYS[weekday]} {_MONTHS[month - 1]} {day:2} {hour:02}:{minute:02}:{second:02} {year}"


def ctime(seconds=None, /):
    """A moment in local time as `asctime` shows it."""
    return asctime(localtime(seconds))


def _parts(t):
    if not isinstance(t, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(t) != 9:
        raise TypeError("asctime(): illegal time tuple argument")
    return tuple(t)


_zone = localtime(0)
timezone = -_zone.tm_gmtoff
altzone = timezone
daylight = 0
tzname = (_zone.tm_zone, _zone.tm_zone)
