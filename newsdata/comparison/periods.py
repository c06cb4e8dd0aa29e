"""What all reports of a series and a time say together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pandas as pd

from newsdata import frames
from newsdata.comparison.amounts import TOLERANCE, amount
from newsdata.comparison.claims import gather
from newsdata.comparison.pairs import compare
from newsdata.comparison.rules import Rules
from newsdata.comparison.table import PERIODS, build

if TYPE_CHECKING:
    from newsdata.story import Story

GRAVITY = ("order_of_magnitude", "conflict", "different_base", "overlap", "agree", "too_many", "alone")  # the gravest first


def gravity(pair: Mapping[str, Any]) -> tuple[int, float]:
    """What to look at first: the gravest relation, and of several the one farthest apart."""
    return GRAVITY.index(pair["relation"]), -(pair["gap"] or 0.0)


def periods(*tables: Story | pd.DataFrame, series: Rules = None, tolerance: float = TOLERANCE) -> pd.DataFrame:
    """One row per series and time (the same first and last day): how many reports, from what to what, and how they relate at worst.

    Parameters
    ----------
    *tables, series, tolerance
        As in `newsdata.compare`.

    Returns
    -------
    DataFrame
        ``series``, ``date_from``, ``date_to``, ``reports``, ``sources``, ``smallest``, ``largest``, ``relation``, ``reason``.
    """
    claims = gather(*tables, series=series)
    groups: dict[tuple[str, dt.date, dt.date], list[dict[str, Any]]] = {}
    for row in frames.records(claims):
        first, last = row["date_from"] or row["date_to"], row["date_to"] or row["date_from"]
        if row["series"] and first and amount(row):
            groups.setdefault((row["series"], first, last), []).append(row)
    worst: dict[tuple[str, dt.date, dt.date], dict[str, Any]] = {}
    for pair in frames.records(compare(claims, window=0, tolerance=tolerance)):
        key = (pair["series"], pair["date_from"], pair["date_to"])
        if key in groups and pair["relation"] in GRAVITY and (key not in worst or gravity(pair) < gravity(worst[key])):
            worst[key] = pair
    made = []
    for key, rows in sorted(groups.items()):
        numbers = [v for r in rows for v in (r["value"], r["low"], r["high"]) if v is not None]
        made.append({
            "series": key[0], "date_from": key[1], "date_to": key[2], "reports": len(rows),
            "sources": len({(r["speaker"], r["source"]) for r in rows}), "smallest": min(numbers), "largest": max(numbers),
            "relation": worst[key]["relation"], "reason": worst[key]["reason"],
        })  # fmt: skip
    return build(PERIODS, made)
