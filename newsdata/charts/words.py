"""The words of a chart: wrapped labels, printed numbers, bounds and dates."""

from __future__ import annotations

import textwrap
from calendar import monthrange
from collections.abc import Mapping
from typing import Any

import pandas as pd

from newsdata.charts.theme import LABEL_CHARS

BOUND = {
    "exact": "{}", "approximately": "about {}", "at_least": "at least {}", "at_most": "up to {}",
    "more_than": "more than {}", "less_than": "less than {}",
}  # fmt: skip
STATUS = {
    "happened": "happened", "ongoing": "going on", "planned": "planned", "predicted": "predicted",
    "possible": "possible", "did_not_happen": "did not happen",
}  # fmt: skip
_MONTH = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
MAX_LINES = 3

# thousands with commas, then the newsroom's m, bn, tn
NUMBER_LABEL = (
    "abs(datum.value) >= 1e12 ? format(datum.value / 1e12, '~g') + ' tn'"
    " : abs(datum.value) >= 1e9 ? format(datum.value / 1e9, '~g') + ' bn'"
    " : abs(datum.value) >= 1e6 ? format(datum.value / 1e6, '~g') + ' m' : format(datum.value, ',~g')"
)


def given(value: Any) -> bool:
    """Whether a cell holds a value."""
    return value is not None and value is not pd.NaT and bool(pd.notna(value)) and value != ""


def wrap(text: Any, chars: int = LABEL_CHARS, lines: int = MAX_LINES) -> str:
    r"""Text on at most ``lines`` lines; what does not fit ends in an ellipsis, and white space is closed up.

    Examples
    --------
    >>> wrap("a long label that needs two lines", chars=20)
    'a long label that\nneeds two lines'
    """
    return "\n".join(textwrap.wrap(str(text) if given(text) else "", chars, max_lines=lines, placeholder=" …"))


def number(value: Any) -> str:
    """A number as a newsroom prints it.

    Examples
    --------
    >>> number(30000.0), number(2.5e9), number(0.5)
    ('30,000', '2.5 billion', '0.5')
    """
    v = float(value)
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(v) >= size:
            return f"{v / size:,.10g} {word}"
    return f"{v:,.0f}" if v == int(v) else f"{round(v, 4):,.10g}"


def reading(row: Mapping[str, Any]) -> str:
    """What the words license: the number with its bound, or "no number".

    Examples
    --------
    >>> reading({"qualifier": "at_most", "value": 30000.0, "low": None, "high": 30000.0})
    'up to 30,000'
    """
    scale = 100 if row.get("unit") == "share" else 1  # a half is read as 50 percent, as the axis has it
    low, high, value = (row[c] * scale if given(row.get(c)) else None for c in ("low", "high", "value"))
    if row.get("qualifier") == "between" and given(low) and given(high):
        return f"{number(low)} to {number(high)}"
    value = next((v for v in (value, low, high) if given(v)), None)
    return "no number" if value is None else BOUND.get(str(row.get("qualifier")), "{}").format(number(value))


def day(value: pd.Timestamp) -> str:
    """A day in words.

    Examples
    --------
    >>> day(pd.Timestamp("2024-10-31"))
    '31 Oct 2024'
    """
    return f"{value.day} {_MONTH[value.month - 1]} {value.year}"


def when(row: Mapping[str, Any]) -> str:
    """The time of an event in words, never finer than the text gives it.

    Examples
    --------
    >>> when({"date_from": pd.Timestamp("2024-10-01"), "date_to": pd.Timestamp("2024-10-31"), "precision": "month"})
    'some time in Oct 2024'
    """
    first: Any = row.get("date_from")
    last: Any = row.get("date_to")
    if given(first) and given(last):
        if first == last:
            return day(first)
        if (first.year, first.month, first.day, last.day) == (last.year, last.month, 1, monthrange(last.year, last.month)[1]):
            return f"some time in {_MONTH[first.month - 1]} {first.year}"
        if (first.month, first.day, last.month, last.day, first.year) == (1, 1, 12, 31, last.year):
            return f"some time in {first.year}"
        fine = not given(row.get("precision")) or row["precision"] == "day"
        loose = "" if fine else "some time from "
        if first.year == last.year:
            start = str(first.day) if first.month == last.month else f"{first.day} {_MONTH[first.month - 1]}"
            return f"{loose}{start} to {day(last)}"
        return f"{loose}{day(first)} to {day(last)}"
    if given(first):
        return f"from {day(first)}, end open"
    if given(last):
        return f"until {day(last)}, start open"
    return "not dated"


def plural(n: int, word: str, many: str = "") -> str:
    """A count with its noun.

    Examples
    --------
    >>> plural(1, "figure"), plural(3, "figure")
    ('1 figure', '3 figures')
    """
    return f"{n:,} {word if n == 1 else many or word + 's'}"
