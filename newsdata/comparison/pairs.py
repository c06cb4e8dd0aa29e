"""Compare figures two by two: within a series and a time, and nothing left out in silence."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pandas as pd

from newsdata import frames
from newsdata.comparison.amounts import TOLERANCE, Amount, Relation, amount, relate
from newsdata.comparison.claims import gather
from newsdata.comparison.rules import Rules
from newsdata.comparison.table import CLAIMS, PAIRS, build
from newsdata.errors import InputError

if TYPE_CHECKING:
    from newsdata.story import Story

MAX_FIGURES = 100  # of one series at one time that are compared two by two: nobody reads more pairs, and work stays linear
Row = Mapping[str, Any]


def compare(*tables: Story | pd.DataFrame, series: Rules = None, window: int | None = 0, tolerance: float = TOLERANCE) -> pd.DataFrame:
    """Compare the figures of several reports, bounds and bases minded.

    Figures are compared where they are of one series and of one time. They *agree* where both permit a number that both state, *overlap*
    where both leave room for the same number without stating it, and *conflict* where no number fits both. *order_of_magnitude* is a difference
    by zeros alone, or by more than ten times; *different_base* says that the units, the rates or what is counted differ.

    Parameters
    ----------
    *tables : Story or DataFrame
        Stories, claims (see `newsdata.comparison.load_claims`), frames of figures.
    series : path or DataFrame, optional
        Rules that give figures their series, as in ``series.csv``. Without them only figures that have a ``series`` are compared: none is guessed.
    window : int or None
        Days. Two figures are of one time where their first days and their last days are at most so far apart: 0 compares a day with the same
        day and a month with the same month. None compares all of a series.
    tolerance : float
        How far, of the larger number, a hedged number ("about") may be from another and still agree. "About" states no width: this is a choice,
        and a relation that rests on it says so.

    Returns
    -------
    DataFrame
        One row per pair: ``series``, ``relation``, ``first_id``, ``second_id``, ``first``, ``second`` (in words), ``first_source``, ``second_source``,
        ``date_from``, ``date_to``, ``gap``, ``low``, ``high`` (the numbers that both permit), ``reason``. A figure that was compared with none has a row of its
        own: ``no_series``, ``no_number``, ``no_date``, ``alone``, or ``too_many`` where a series has too many figures of one time.

    Examples
    --------
    >>> import newsdata as nd
    >>> rows = [dict(series="crew", date_from="2024-11-04", date_to="2024-11-04", value=v, **{bound: v}, qualifier=q)
    ...         for v, bound, q in ((40, "low", "at_least"), (40, "high", "at_most"))]
    >>> nd.compare(pd.DataFrame(rows)).loc[0, "reason"]
    'at most 40 and at least 40 both permit 40'
    """
    if window is not None and window < 0:
        raise InputError("a window has no negative length", where="window", todo="give days, or None for any time")
    if not 0 <= tolerance < 1:
        raise InputError("the tolerance is a share of the number", where="tolerance", todo="give 0 to below 1, such as 0.05")
    reports = sorted((_report(r) for r in frames.records(gather(*tables, series=series))), key=lambda r: r.key)
    related = lru_cache(maxsize=4096)(lambda a, b: relate(a, b, tolerance))
    rows: list[dict[str, Any]] = []
    waiting: dict[str, list[_Report]] = {}
    for report in reports:
        if why := report.missing(window):
            rows.append(_single(report, *why))
        else:
            waiting.setdefault(report.row["series"], []).append(report)
    for group in waiting.values():
        rows += _related(group, window, related)
    return build(PAIRS, sorted(rows, key=_order))


@dataclass(frozen=True, slots=True)
class _Report:
    """A row of claims with its amount and its place in the order."""

    row: Row
    amount: Amount | None
    key: tuple[Any, ...]

    @property
    def first(self) -> dt.date | None:
        return self.row["date_from"] or self.row["date_to"]

    @property
    def last(self) -> dt.date | None:
        return self.row["date_to"] or self.row["date_from"]

    @property
    def words(self) -> str | None:
        return self.amount.words if self.amount else self.row["note"]

    @property
    def source(self) -> str | None:
        return ", ".join(v for v in (self.row["speaker"], self.row["source"]) if v) or None

    def missing(self, window: int | None) -> tuple[str, str] | None:
        """What keeps the figure from every comparison."""
        if not self.row["series"]:
            return "no_series", "no rule gives it a series, or more than one does"
        if self.amount is None:
            return "no_number", "the words state no number"
        if window is not None and self.first is None:
            return "no_date", "the figure has no time"
        return None

    def within(self, other: _Report, window: int | None) -> bool:
        """Whether the two are of one time."""
        if window is None or not (self.first and other.first and self.last and other.last):
            return True
        return abs((self.first - other.first).days) <= window and abs((self.last - other.last).days) <= window


def _report(row: Row) -> _Report:
    day = row["date_from"] or row["date_to"] or dt.date.max
    cells = (str(row[c]) for c in CLAIMS.names)
    return _Report(row, amount(row), (row["series"] or "", day, row["date_to"] or day, *cells))


def _related(group: Sequence[_Report], window: int | None, related: Any) -> Iterator[dict[str, Any]]:
    """The pairs of a series, in order of time, and a row for each figure that is in none."""
    firsts = [r.first.toordinal() if r.first else 0 for r in group]
    near = [(0, len(group)) if window is None else (bisect_left(firsts, f - window), bisect_right(firsts, f + window)) for f in firsts]
    crowded = [end - start > MAX_FIGURES for start, end in near]
    met: set[int] = set()
    for i, a in enumerate(group):
        left_out = crowded[i]
        for j in range(*near[i]) if not left_out else ():
            b = group[j]
            if i == j or not a.within(b, window):
                continue
            if crowded[j]:
                left_out = True
            else:
                met.add(i)
                if i < j:
                    yield _pair(a, b, related(a.amount, b.amount))
        if i not in met:
            why = (
                f"more than {MAX_FIGURES} figures of one time are not compared two by two"
                if left_out
                else "no other figure of this series and time"
            )
            yield _single(a, "too_many" if left_out else "alone", why)


def _pair(a: _Report, b: _Report, relation: Relation) -> dict[str, Any]:
    same = next((f" (both from {a.row[c]})" for c in ("speaker", "source") if a.row[c] and a.row[c] == b.row[c]), "")
    days = [d for r in (a, b) for d in (r.first, r.last) if d]
    return {
        "series": a.row["series"], "relation": relation.name, "first_id": a.row["claim_id"], "second_id": b.row["claim_id"],
        "first": a.words, "second": b.words, "first_source": a.source, "second_source": b.source,
        "date_from": min(days, default=None), "date_to": max(days, default=None),
        "gap": relation.gap, "low": relation.low, "high": relation.high, "reason": relation.reason + same,
    }  # fmt: skip


def _single(report: _Report, relation: str, reason: str) -> dict[str, Any]:
    return {
        "series": report.row["series"], "relation": relation, "first_id": report.row["claim_id"], "first": report.words,
        "first_source": report.source, "date_from": report.first, "date_to": report.last, "reason": reason,
    }  # fmt: skip


def _order(row: Row) -> tuple[Any, ...]:
    """Series, time, and then whatever tells two rows apart: the order of the input has no part in it."""
    rest = (str(row.get(c)) for c in PAIRS.names)
    return (row["series"] or "\uffff", row["date_from"] or dt.date.max, row["date_to"] or dt.date.max, *rest)
