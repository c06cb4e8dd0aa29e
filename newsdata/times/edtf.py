"""Extended Date/Time Format (ISO 8601-2), written by hand: the dozen forms that news needs."""

from __future__ import annotations

import datetime as dt

from newsdata.times.units import month_end

SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


def write(first: dt.date | None, last: dt.date | None, *, season: str = "", approximate: bool = False) -> str | None:
    """The EDTF string of an interval of days.

    Parameters
    ----------
    first, last : date or None
        Inclusive; None is an open end, and both None is no string. A whole month, year, decade or century is written as such.
    season : {"SP", "SU", "FA", "WI"}, optional
        Writes a northern season as a season.
    approximate : bool
        Adds ``~``.

    Examples
    --------
    >>> from datetime import date
    >>> write(date(2024, 6, 1), date(2024, 6, 30))
    '2024-06'
    >>> write(date(2024, 6, 1), date(2024, 8, 31), season="SU")
    '2024-22'
    >>> write(date(2024, 10, 28), date(2024, 11, 3))
    '2024-10-28/2024-11-03'
    >>> write(None, date(2024, 10, 31))
    '../2024-10-31'
    """
    if first is None and last is None:
        return None
    about = "~" if approximate else ""
    if first is None or last is None:
        return f"{_day(first)}/.." if first else f"../{_day(last)}"
    if season:
        return f"{first.year:04}-{SEASONS[season]}{about}"
    if first == last:
        return _day(first) + about
    if first.day == 1 and last == month_end(first.year, first.month):
        return f"{first.year:04}-{first.month:02}{about}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        for years, written in ((1, f"{first.year:04}"), (10, f"{first.year // 10:03}X"), (100, f"{first.year // 100:02}XX")):
            if first.year % years == 0 and last.year - first.year == years - 1:
                return written + about
    return f"{_day(first)}{about}/{_day(last)}{about}"


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ".."
