"""Units of calendar time: their TIMEX3 letters, and days moved by them."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of time.

    Parameters
    ----------
    name : str
        Also the precision of a date of this size.
    letter : str
        TIMEX3 letter of a length in this unit.
    days, months : int
        How far one unit moves a day; both 0 below a day.
    factor : int
        How many TIMEX3 letters one unit is: a decade is ten years.
    """

    name: str
    letter: str
    days: int = 0
    months: int = 0
    factor: int = 1

    @property
    def clock(self) -> bool:
        """Whether the unit is shorter than a day."""
        return self.name in ("second", "minute", "half-hour", "hour")


UNITS = {
    u.name: u
    for u in (
        Unit("second", "S"),
        Unit("minute", "M"),
        Unit("half-hour", "M", factor=30),
        Unit("hour", "H"),
        Unit("day", "D", days=1),
        Unit("weekend", "WE", days=7),
        Unit("week", "W", days=7),
        Unit("fortnight", "W", days=14, factor=2),
        Unit("month", "M", months=1),
        Unit("quarter", "Q", months=3),
        Unit("season", "SE", months=3),
        Unit("half", "H", months=6),
        Unit("year", "Y", months=12),
        Unit("decade", "Y", months=120, factor=10),
        Unit("quarter-century", "Y", months=300, factor=25),
        Unit("half-century", "Y", months=600, factor=50),
        Unit("century", "Y", months=1200, factor=100),
        Unit("millennium", "Y", months=12000, factor=1000),
    )
}


def in_range(year: int) -> bool:
    """Whether a calendar of four digits has the year."""
    return 1 <= year <= 9999


def month_end(year: int, month: int) -> dt.date:
    """Last day of a month.

    Examples
    --------
    >>> month_end(2024, 2)
    datetime.date(2024, 2, 29)
    """
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def add_months(day: dt.date, months: int) -> dt.date | None:
    """``day`` moved by whole months, cut to the month's end; None outside the calendar.

    Examples
    --------
    >>> add_months(__import__("datetime").date(2024, 10, 31), -8)
    datetime.date(2024, 2, 29)
    """
    n = day.year * 12 + day.month - 1 + months
    year, month = n // 12, n % 12 + 1
    if not in_range(year):
        return None
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def add_days(day: dt.date, days: int) -> dt.date | None:
    """``day`` moved by ``days``; None outside the calendar."""
    try:
        return day + dt.timedelta(days)
    except OverflowError:
        return None


def shift(day: dt.date, unit: Unit, count: int) -> dt.date | None:
    """``day`` moved by ``count`` units; None outside the calendar."""
    if abs(count) > 10**7:
        return None
    return add_months(day, unit.months * count) if unit.months else add_days(day, unit.days * count)


def easter(year: int) -> dt.date:
    """Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of Nature, 20 April 1876).

    Examples
    --------
    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    x = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * x) // 451
    month, day = divmod(h + x - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> dt.date:
    """The ``n``-th ``weekday`` (Monday 0) of a month; -1 is the last.

    Examples
    --------
    >>> nth_weekday(2024, 11, 3, 4)
    datetime.date(2024, 11, 28)
    """
    if n > 0:
        first = dt.date(year, month, 1)
        return first + dt.timedelta((weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = month_end(year, month)
    return last - dt.timedelta((last.weekday() - weekday) % 7)
