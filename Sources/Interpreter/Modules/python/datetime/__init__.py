"""Dates, times and the stretches between them."""

from datetime._calendar import MAXYEAR, MINYEAR
from datetime._date import date
from datetime._datetime import datetime
from datetime._time import time
from datetime._timedelta import timedelta
from datetime._zones import timezone, tzinfo

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

UTC = timezone.utc
