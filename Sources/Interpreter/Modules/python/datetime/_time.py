"""Times of day."""

__name__ = "datetime"

from datetime._calendar import check_time, formatted, offset_text, time_text
from datetime._timedelta import timedelta
from datetime._zones import check_zone, timezone


class time:
    """A time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        check_zone(tzinfo)
        self._hour, self._minute, self._second, self._microsecond = check_time(
            hour, minute, second, microsecond, fold)
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour, doc="The hour, 0 to 23.")
    minute = property(lambda self: self._minute, doc="The minute, 0 to 59.")
    second = property(lambda self: self._second, doc="The second, 0 to 59.")
    microsecond = property(lambda self: self._microsecond, doc="The microsecond, 0 to 999999.")
    tzinfo = property(lambda self: self._tzinfo, doc="The time zone, or None.")
    fold = property(lambda self: self._fold, doc="1 for the second of two equal times.")

    @classmethod
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*parse_time(time_string.removeprefix("T")))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour, self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def isoformat(self, timespec="auto"):
        text = time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + offset_text(self.utcoffset())

    def strftime(self, format, /):
        return formatted(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    def __format__(self, format_spec):
        return self.strftime(format_spec) if format_spec else str(self)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        parts = [self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"{type(self).__module__}.{type(self).__qualname__}({text})"

    def _key(self):
        moment = timedelta(
            hours=self._hour, minutes=self._minute, seconds=self._second, microseconds=self._microsecond)
        offset = self.utcoffset()
        return moment if offset is None else moment - offset

    def _is_comparable(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._is_comparable(other)
        return self._key() < other._key()

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._is_comparable(other)
        return self._key() <= other._key()

    def __hash__(self):
        return hash(self._key())

    def __reduce__(self):
        return type(self), (self._hour, self._minute, self._second, self._microsecond, self._tzinfo)


def parse_time(text):
    """Hour, minute, second, microsecond and zone of `12:30:45.5+02:00`."""
    zone = None
    if text.endswith("Z"):
        text, zone = text[:-1], timezone.utc
    for sign in "+-":
        if sign in text:
            text, _, tail = text.partition(sign)
            hour, minute, second, microsecond = _parse_clock(tail)
            offset = timedelta(hours=hour, minutes=minute, seconds=second, microseconds=microsecond)
            zone = timezone(-offset if sign == "-" else offset)
    return (*_parse_clock(text), zone)


def _parse_clock(text):
    main, dot, fraction = text.replace(",", ".").partition(".")
    parts = main.split(":") if ":" in main else [main[i:i + 2] for i in range(0, len(main), 2)]
    if not 1 <= len(parts) <= 3 or not all(len(part) == 2 and part.isdigit() for part in parts):
        raise ValueError(text)
    if dot and (len(parts) < 3 or not fraction.isdigit()):
        raise ValueError(text)
    numbers = [int(part) for part in parts] + [0] * (3 - len(parts))
    return (*numbers, int(fraction[:6].ljust(6, "0")) if dot else 0)


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
