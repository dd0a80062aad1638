"""Days."""

__name__ = "datetime"

import time as _clock
from collections import namedtuple
from datetime._calendar import (
    DAY_NAMES, MAX_ORDINAL, MONTH_NAMES, check_date, days_before_month, formatted, from_ordinal, ordinal)
from datetime._timedelta import timedelta


class IsoCalendarDate(namedtuple("IsoCalendarDate", "year week weekday")):
    """A day by the weeks of ISO 8601."""

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self.year}, week={self.week}, weekday={self.weekday})"


def first_monday(year):
    """The number of the Monday that begins the first ISO week of a year."""
    first = ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


class date:
    """A day of the calendar."""

    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year, month, day):
        self = object.__new__(cls)
        self._set_date(*check_date(year, month, day))
        return self

    def _set_date(self, year, month, day):
        self._year, self._month, self._day = year, month, day

    year = property(lambda self: self._year, doc="The year, from 1 to 9999.")
    month = property(lambda self: self._month, doc="The month, from 1.")
    day = property(lambda self: self._day, doc="The day of the month, from 1.")

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_clock.localtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, n, /):
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > MAX_ORDINAL:
            raise ValueError(f"year {from_ordinal(n)[0]} is out of range")
        return cls(*from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*parse_date(date_string))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not 1 <= year <= 9999:
            raise ValueError(f"Year is out of range: {year}")
        weeks = (first_monday(year + 1) - first_monday(year)) // 7
        if not 1 <= week <= weeks:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        return cls.fromordinal(first_monday(year) + (week - 1) * 7 + day - 1)

    def toordinal(self):
        return ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year = self._year
        number = ordinal(self._year, self._month, self._day)
        if number < first_monday(year):
            year -= 1
        elif year < 9999 and number >= first_monday(year + 1):
            year += 1
        week, day = divmod(number - first_monday(year), 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def timetuple(self):
        days = days_before_month(self._year, self._month) + self._day
        return _clock.struct_time(
            (self._year, self._month, self._day, 0, 0, 0, self.weekday(), days, -1))

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day)

    def isoformat(self):
        return f"{self._year:04}-{self._month:02}-{self._day:02}"

    def ctime(self):
        return (
            f"{DAY_NAMES[self.weekday()][:3]} {MONTH_NAMES[self._month - 1][:3]} {self._day:2} 00:00:00 "
            f"{self._year:04}")

    def strftime(self, format, /):
        return formatted(self, format, self.timetuple())

    def __format__(self, format_spec):
        return self.strftime(format_spec) if format_spec else str(self)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return f"{type(self).__module__}.{type(self).__qualname__}({self._year}, {self._month}, {self._day})"

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        number = self.toordinal() + other.days
        if not 0 < number <= MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(number)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _compared(self, other):
        """The keys of both; None where they can't be compared."""
        if type(self)._has_time or not isinstance(other, date) or type(other)._has_time:
            return None
        return self.toordinal(), other.toordinal()

    _has_time = False

    def __eq__(self, other):
        keys = self._compared(other)
        return NotImplemented if keys is None else keys[0] == keys[1]

    def __lt__(self, other):
        keys = self._compared(other)
        return NotImplemented if keys is None else keys[0] < keys[1]

    def __le__(self, other):
        keys = self._compared(other)
        return NotImplemented if keys is None else keys[0] <= keys[1]

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __reduce__(self):
        return type(self), (self._year, self._month, self._day)


def parse_date(text):
    """Year, month and day of `2024-02-29`, `20240229`, `2024-W09-4`."""
    compact = text.replace("-", "")
    if not text.isascii() or text.count("-") not in (0, 1, 2):
        raise ValueError(text)
    if compact[4:5] == "W":
        week, day = compact[5:7], compact[7:] or "1"
        if len(week) != 2 or len(day) != 1 or not (compact[:4] + week + day).isdigit():
            raise ValueError(text)
        found = date.fromisocalendar(int(compact[:4]), int(week), int(day))
        return found.year, found.month, found.day
    if len(compact) != 8 or not compact.isdigit() or len(text) not in (8, 10):
        raise ValueError(text)
    if len(text) == 10 and (text[4] != "-" or text[7] != "-"):
        raise ValueError(text)
    return int(compact[:4]), int(compact[4:6]), int(compact[6:])


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
