"""Invented claims."""

from __future__ import annotations

import pandas as pd

QUALIFIERS = ("exact", "approximately", "at_least", "at_most", "more_than", "less_than", "between", "vague")
BELOW, ABOVE = ("at_most", "less_than"), ("at_least", "more_than")


def claim(value, qualifier="exact", day="2024-11-04", series="crew", **more):
    """One row; ``value`` is a pair for a range."""
    low, high = value if isinstance(value, tuple) else (None, None)
    single = None if isinstance(value, tuple) else value
    row = {"series": series, "date_from": day, "date_to": day, "value": single, "qualifier": "between" if low is not None else qualifier}
    row |= {"low": single if qualifier in ABOVE else low, "high": single if qualifier in BELOW else high, "unit": "sailor", "per": None}
    return row | more


def frame(*rows) -> pd.DataFrame:
    """A frame of rows."""
    return pd.DataFrame(list(rows))


def many(n: int, series: int = 3, days: int = 40) -> pd.DataFrame:
    """``n`` claims of every bound, of a few series and groups, over some days."""
    rows = []
    for i in range(n):
        qualifier, value = QUALIFIERS[i % 8], float(100 + 37 * (i % 11))
        day = pd.Timestamp("2024-03-01") + pd.Timedelta(days=(7 * i) % days)
        rows.append(
            claim(
                (value, value * 1.3) if qualifier == "between" else value if qualifier != "vague" else None,
                qualifier,
                day,
                f"series_{i % series}",
                claim_id=f"row-{i}",
                source_group=("north", "south", "east", "west", "press", "union", "port")[i % 7],
                source=f"Office {i % 9}",
            )
        )
    return pd.DataFrame(rows, columns=list(claim(1)) + ["claim_id", "source_group", "source"])
