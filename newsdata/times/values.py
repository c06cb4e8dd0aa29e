"""What a temporal expression means: a TIMEX3 value with its interval of days."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from newsdata.times import edtf
from newsdata.times.units import Unit, add_days, add_months, in_range, month_end

PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "day": "DT"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """TIMEX3 type, value and modifier, and the days meant.

    ``first`` and ``last`` are inclusive; None where the words leave an end open. ``season`` is set for northern seasons, which EDTF
    writes as such.
    """

    type: str
    value: str | None
    first: dt.date | None = None
    last: dt.date | None = None
    precision: str | None = None
    basis: str = "none"
    mod: str | None = None
    season: str = ""

    @property
    def edtf(self) -> str | None:
        """The interval in Extended Date/Time Format."""
        return edtf.write(self.first, self.last, season=self.season, approximate=self.mod == "APPROX")

    def with_(self, **changes: object) -> Meaning:
        """A copy with other fields."""
        return replace(self, **changes)  # type: ignore[arg-type]


NOTHING = Meaning("", None)  # a reading that makes no row and takes its words, such as an age


def day(date: dt.date, basis: str) -> Meaning:
    """One day.

    Examples
    --------
    >>> day(dt.date(2024, 10, 29), "relative").value
    '2024-10-29'
    """
    return Meaning("DATE", date.isoformat(), date, date, "day", basis)


def part_of_day(date: dt.date, part: str, basis: str) -> Meaning:
    """A part of one day, such as its evening; the interval is the day."""
    return Meaning("TIME", f"{date.isoformat()}T{PARTS.get(part, part)}", date, date, "day", basis)


def week(date: dt.date, basis: str) -> Meaning:
    """The ISO week that holds ``date``.

    Examples
    --------
    >>> week(dt.date(2024, 10, 31), "relative").value
    '2024-W44'
    """
    iso = date.isocalendar()
    monday = add_days(date, -date.weekday())
    return Meaning("DATE", f"{iso.year:04}-W{iso.week:02}", monday, monday and add_days(monday, 6), "week", basis)


def weekend(date: dt.date, basis: str) -> Meaning:
    """Saturday and Sunday of the ISO week that holds ``date``."""
    iso = date.isocalendar()
    saturday = add_days(date, 5 - date.weekday())
    return Meaning("DATE", f"{iso.year:04}-W{iso.week:02}-WE", saturday, saturday and add_days(saturday, 1), "weekend", basis)


def month(year: int, number: int, basis: str) -> Meaning | None:
    """One month; None outside the calendar."""
    if not in_range(year):
        return None
    return Meaning("DATE", f"{year:04}-{number:02}", dt.date(year, number, 1), month_end(year, number), "month", basis)


def quarter(year: int, number: int, basis: str) -> Meaning | None:
    """One calendar quarter."""
    if not in_range(year):
        return None
    return Meaning("DATE", f"{year:04}-Q{number}", dt.date(year, 3 * number - 2, 1), month_end(year, 3 * number), "quarter", basis)


def half(year: int, number: int, basis: str) -> Meaning | None:
    """One half of a year."""
    if not in_range(year):
        return None
    return Meaning("DATE", f"{year:04}-H{number}", dt.date(year, 6 * number - 5, 1), month_end(year, 6 * number), "half", basis)


def year(number: int, basis: str) -> Meaning | None:
    """One calendar year."""
    if not in_range(number):
        return None
    return Meaning("DATE", f"{number:04}", dt.date(number, 1, 1), dt.date(number, 12, 31), "year", basis)


def decade(number: int, basis: str) -> Meaning | None:
    """The ten years that begin with ``number``, a multiple of ten."""
    if not in_range(number) or not in_range(number + 9):
        return None
    return Meaning("DATE", f"{number // 10:03}", dt.date(number, 1, 1), dt.date(number + 9, 12, 31), "decade", basis)


def century(number: int, basis: str) -> Meaning | None:
    """The ``number``-th century, as newspapers count it: the 20th is 1900 to 1999."""
    if not 2 <= number <= 99:
        return None
    start = (number - 1) * 100
    return Meaning("DATE", f"{number - 1:02}", dt.date(start, 1, 1), dt.date(start + 99, 12, 31), "century", basis)


SEASON_STARTS = {"north": {"SP": 3, "SU": 6, "FA": 9, "WI": 12}, "south": {"SP": 9, "SU": 12, "FA": 3, "WI": 6}}


def season(number: int, code: str, hemisphere: str, basis: str) -> Meaning | None:
    """A meteorological season, of the year in which it begins.

    Examples
    --------
    >>> season(2024, "WI", "north", "stated").last
    datetime.date(2025, 2, 28)
    >>> season(2024, "WI", "south", "stated").first
    datetime.date(2024, 6, 1)
    """
    if not in_range(number) or not in_range(number + 1):
        return None
    first = dt.date(number, SEASON_STARTS[hemisphere][code], 1)
    third = add_months(first, 2)
    assert third is not None
    shown = code if hemisphere == "north" else ""
    return Meaning("DATE", f"{number:04}-{code}", first, month_end(third.year, third.month), "season", basis, season=shown)


def amount(count: float, unit: Unit) -> str:
    """TIMEX3 value of a length; ``count`` in the unit, a fraction carried to the next smaller unit where there is one.

    Examples
    --------
    >>> from newsdata.times.units import UNITS
    >>> amount(3, UNITS["month"]), amount(5.5, UNITS["hour"]), amount(2, UNITS["decade"]), amount(1.5, UNITS["year"])
    ('P3M', 'PT5H30M', 'P20Y', 'P1Y6M')
    """
    count *= unit.factor
    whole, rest = int(count), count - int(count)
    prefix = "PT" if unit.clock else "P"
    if not rest:
        return f"{prefix}{whole}{unit.letter}"
    smaller = {"hour": (60, "M"), "minute": (60, "S"), "year": (12, "M")}.get(unit.name)
    if smaller and (rest * smaller[0]) == int(rest * smaller[0]):
        head = f"{whole}{unit.letter}" if whole else ""
        return f"{prefix}{head}{int(rest * smaller[0])}{smaller[1]}"
    return f"{prefix}{count:g}{unit.letter}"


VAGUE_LETTER = {"decade": "PXDE", "century": "PXCE", "millennium": "PXML"}


def vague_amount(unit: Unit) -> str:
    """TIMEX3 value of a length whose count is not said.

    Examples
    --------
    >>> from newsdata.times.units import UNITS
    >>> vague_amount(UNITS["week"]), vague_amount(UNITS["hour"])
    ('PXW', 'PTXH')
    """
    return VAGUE_LETTER.get(unit.name) or f"{'PT' if unit.clock else 'P'}X{unit.letter}"


def length(value: str, mod: str | None = None) -> Meaning:
    """A length without days of its own."""
    return Meaning("DURATION", value, mod=mod)


def repeated(value: str) -> Meaning:
    """A set: what happens once in each of some unit."""
    return Meaning("SET", value)


def past(published: dt.date | None, value: str = "PAST_REF", type_: str = "DATE") -> Meaning:
    """A vague past: ends on the reference day, begins nobody knows when."""
    if published is None:
        return Meaning(type_, value)
    return Meaning(type_, value, None, published, "vague", "relative")


def future(published: dt.date | None, value: str = "FUTURE_REF", type_: str = "DATE") -> Meaning:
    """A vague future: begins on the reference day."""
    if published is None:
        return Meaning(type_, value)
    return Meaning(type_, value, published, None, "vague", "relative")
