"""Extended Date/Time Format (ISO 8601-2), written by hand: the dozen forms that news needs."""

from __future__ import annotations

import datetime as dt

SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


def write(precision: str | None, first: dt.date | None, last: dt.date | None, *, season: str = "", approximate: bool = False) -> str | None:
    """The EDTF string of an interval of days.

    Parameters
    ----------
    precision : str
        How fine the words are; a whole month, year, decade or century is written as such.
    first, last : date or None
        Inclusive; None is an open end, and both None is no string.
    season : {"SP", "SU", "FA", "WI"}, optional
        Writes a northern season as a season.
    approximate : bool
        Adds ``~``.

    Examples
    --------
    >>> from datetime import date
    >>> write("month", date(2024, 6, 1), date(2024, 6, 30))
    '2024-06'
    >>> write("season", date(2024, 6, 1), date(2024, 8, 31), season="SU")
    '2024-22'
    >>> write("week", date(2024, 10, 28), date(2024, 11, 3))
    '2024-10-28/2024-11-03'
    >>> write("vague", None, date(2024, 10, 31))
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
    if precision == "month":
        return f"{first.year:04}-{first.month:02}{about}"
    if precision == "year":
        return f"{first.year:04}{about}"
    if precision == "decade":
        return f"{first.year // 10:03}X{about}"
    if precision == "century":
        return f"{first.year // 100:02}XX{about}"
    return f"{_day(first)}{about}/{_day(last)}{about}"


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ".."
