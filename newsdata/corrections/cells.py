"""A value of a table as the text of a cell, and back."""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import Any

from newsdata.tables import Column

MISSING = ("", "<NA>")  # how a cell says that there is no value
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[T ][0-9:.]*)?")


def show(value: Any) -> str | None:
    """A value as a cell holds it.

    Examples
    --------
    >>> show(30000.0), show(0.5), show(True), show(None)
    ('30000', '0.5', 'true', None)
    """
    if value is None:
        return None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
    return str(value)


def parse(column: Column, text: str | None) -> Any:
    """The value of ``column`` that a cell holds.

    Raises
    ------
    ValueError
        The cell does not fit the column; the message says what would.

    Examples
    --------
    >>> from newsdata.tables import TABLES
    >>> parse(TABLES["figures"].column("value"), "30000")
    30000.0
    """
    if text is None or text in MISSING:
        return None
    if column.dtype == "string":
        return text
    if column.dtype == "category":
        if text not in column.levels:
            raise ValueError(f"is not one of {', '.join(column.levels)}")
        return text
    if column.dtype == "date":
        return day(text)
    if column.dtype == "boolean":
        if text.lower() not in ("true", "false"):
            raise ValueError("is not true or false")
        return text.lower() == "true"
    return number(text, whole=column.dtype == "Int64")


def number(text: str, whole: bool = False) -> float | int:
    """A number written with a point and without separators: 1,200 may be either of two."""
    if not _NUMBER.fullmatch(text.strip()) or not math.isfinite(value := float(text)):
        raise ValueError("is not a number such as 1200 or 0.5, without separators and with a point")
    if whole and (value != int(value) or abs(value) >= 2**63):
        raise ValueError("is not a whole number")
    return int(value) if whole else value


def day(text: str) -> dt.date:
    """A day, also as spreadsheets write it anew; one that could be two days is refused.

    Examples
    --------
    >>> day("2024-10-31") == day("31.10.2024") == day("10/31/2024")
    True
    """
    parts: tuple[str, ...] | None = None
    text = text.strip()
    if m := _ISO.fullmatch(text):
        parts = (m[1], m[2], m[3])
    elif m := _DOTTED.fullmatch(text):
        parts = (m[3], m[2], m[1])
    elif m := _SLASHED.fullmatch(text):
        first, second = int(m[1]), int(m[2])
        if first <= 12 and second <= 12 and first != second:
            raise ValueError("could be two days; write it as YYYY-MM-DD")
        parts = (m[3], m[1], m[2]) if second > 12 else (m[3], m[2], m[1])
    try:
        return dt.date(*map(int, parts or ()))
    except (TypeError, ValueError):
        raise ValueError("is not a day; write it as YYYY-MM-DD") from None
