"""Moments: a day and a time of day."""

__name__ = "datetime"

import time as _clock
from datetime._calendar import DAY_NAMES, MONTH_NAMES, check_date, check_time, offset_text, time_text
from datetime._date import date, parse_date
from datetime._time import parse_time, time
from datetime._timedelta import timedelta
from datetime._zones import check_zone, timezone

_DAY = 86400 * 1000000


class datetime(date):
    """A day and a time of day, in a zone or in none."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")
    _has_time = True

    def __new__(cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        self._set_date(*check_date(year, month, day))
        check_zone(tzinfo)
        self._hour, self._minute, self._second, self._microsecond = check_time(
            hour, minute, second, microsecond, fold)
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour, minute, second, microsecond = time.hour, time.minute, time.second, time.microsecond
    tzinfo, fold = time.tzinfo, time.fold

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_clock.time(), tz)

    @classmethod
    def utcnow(cls):
        return cls.utcfromtimestamp(_clock.time())

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        check_zone(tz)
        result = cls._of_parts(timestamp, _clock.localtime if tz is None else _clock.gmtime)
        return result if tz is None else tz.fromutc(result.replace(tzinfo=tz))

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return cls._of_parts(timestamp, _clock.gmtime)

    @classmethod
    def _of_parts(cls, timestamp, convert):
        whole = int(timestamp // 1)
        microsecond = round((timestamp - whole) * 1e6)
        if microsecond == 1000000:
            whole, microsecond = whole + 1, 0
        return cls(*convert(whole)[:6], microsecond)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(
            date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
            time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        place = 10 if date_string[4:5] == "-" and date_string[5:6] != "W" else 8
        if "W" in date_string[:6]:
            place = next((i for i in range(6, len(date_string)) if date_string[i] in "T "), len(date_string))
        try:
            day, clock = parse_date(date_string[:place]), date_string[place + 1:]
            if len(date_string) > place and not clock:
                raise ValueError(date_string)
            return cls(*day, *(parse_time(clock) if clock else ()))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def strptime(cls, date_string, format, /):
        raise NotImplementedError(
            "Etude has no datetime.strptime(); datetime.fromisoformat() reads ISO dates")

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return self.time().replace(tzinfo=self._tzinfo)

    def replace(
            self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
            tzinfo=True, *, fold=None):
        given = (year, month, day, hour, minute, second, microsecond)
        own = (
            self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond)
        return type(self)(
            *[mine if new is None else new for new, mine in zip(given, own)],
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def timestamp(self):
        """The seconds since 1970."""
        if self._tzinfo is None:
            return _clock.mktime(self.timetuple()) + self._microsecond / 1e6
        return (self - datetime(1970, 1, 1, tzinfo=timezone.utc)).total_seconds()

    def astimezone(self, tz=None):
        """The same moment in another zone."""
        if tz is None:
            local = _clock.localtime(self.timestamp())
            tz = timezone(timedelta(seconds=local.tm_gmtoff), local.tm_zone)
        check_zone(tz)
        if tz is self._tzinfo:
            return self
        offset = self.utcoffset()
        if offset is None:
            offset = timedelta(seconds=_clock.localtime(self.timestamp()).tm_gmtoff)
        return tz.fromutc((self.replace(tzinfo=None) - offset).replace(tzinfo=tz))

    def timetuple(self):
        saving = self.dst()
        flag = -1 if saving is None else int(bool(saving))
        parts = date.timetuple(self)
        return _clock.struct_time(
            (*parts[:3], self._hour, self._minute, self._second, *parts[6:8], flag))

    def utctimetuple(self):
        moment, offset = self.replace(tzinfo=None), self.utcoffset()
        parts = (moment if offset is None else moment - offset).timetuple()
        return _clock.struct_time((*parts[:8], 0))

    def isoformat(self, sep="T", timespec="auto"):
        clock = time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return f"{date.isoformat(self)}{sep}{clock}{offset_text(self.utcoffset())}"

    def ctime(self):
        return (
            f"{DAY_NAMES[self.weekday()][:3]} {MONTH_NAMES[self._month - 1][:3]} {self._day:2} "
            f"{self._hour:02}:{self._minute:02}:{self._second:02} {self._year:04}")

    def __str__(self):
        return self.isoformat(sep=" ")

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute]
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

    def _microseconds(self):
        """The microseconds since the beginning of the calendar."""
        return self.toordinal() * _DAY + (
            (self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days, rest = divmod(self._microseconds() + other._total_microseconds(), _DAY)
        if not 0 < days <= 3652059:
            raise OverflowError("date value out of range")
        seconds, microsecond = divmod(rest, 1000000)
        day = date.fromordinal(days)
        return type(self)(
            day.year, day.month, day.day, seconds // 3600, seconds // 60 % 60, seconds % 60, microsecond,
            self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        difference = timedelta._of(self._microseconds() - other._microseconds())
        return difference if mine is None else difference + theirs - mine

    def _compared(self, other):
        if not isinstance(other, datetime):
            return None
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        keys = self._microseconds(), other._microseconds()
        if mine is None:
            return keys
        return keys[0] - mine._total_microseconds(), keys[1] - theirs._total_microseconds()

    def __eq__(self, other):
        if isinstance(other, datetime) and (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return date.__eq__(self, other)

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._microseconds() - (0 if offset is None else offset._total_microseconds()))

    def __reduce__(self):
        return type(self), (
            self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
            self._tzinfo)


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
