"""Invented rows for charts."""

from __future__ import annotations

import pandas as pd

DAY = pd.Timestamp


def figures(n: int) -> pd.DataFrame:
    """``n`` figures of several kinds, from 1 to 10^9."""
    qualifiers = ("exact", "approximately", "at_least", "at_most", "more_than", "less_than", "between", "vague")
    rows = []
    for i in range(n):
        qualifier, value = qualifiers[i % 8], float(10 ** (i % 10))
        kind, unit = (("count", "crane"), ("money", "EUR"), ("share", "percent"))[i % 3]
        known = qualifier not in ("between", "vague")
        rows.append({
            "figure_id": f"harbour-f{i:08x}", "text": f"{qualifier} {value:g} {unit}", "value": value if known else None,
            "low": value if qualifier in ("at_least", "more_than", "between") else None,
            "high": value * (3 if qualifier == "between" else 1) if qualifier in ("at_most", "less_than", "between") else None,
            "qualifier": qualifier, "kind": kind, "unit": unit, "per": None, "trend": None,
        })  # fmt: skip
    return pd.DataFrame(rows, columns=["figure_id", "text", "value", "low", "high", "qualifier", "kind", "unit", "per", "trend"])


def events(n: int) -> pd.DataFrame:
    """``n`` events of every status: known days, stretches, open ends and undated ones."""
    statuses = ("happened", "ongoing", "planned", "predicted", "possible", "did_not_happen")
    first = [DAY("2024-10-31"), DAY("2024-10-01"), DAY("2024-08-01"), pd.NaT, pd.NaT]
    last = [DAY("2024-10-31"), DAY("2024-10-31"), pd.NaT, DAY("2024-12-01"), pd.NaT]
    rows = [
        {
            "event_id": f"harbour-e{i:08x}",
            "event": f"event number {i}",
            "status": statuses[i % 6],
            "date_from": first[i % 5],
            "date_to": last[i % 5],
        }
        for i in range(n)
    ]
    return pd.DataFrame(rows, columns=["event_id", "event", "status", "date_from", "date_to"])


def sources(n: int) -> pd.DataFrame:
    """``n`` sources, every third unnamed."""
    columns = ["source_id", "name", "kind", "named", "n_statements", "n_figures", "n_words"]
    return pd.DataFrame([[f"harbour-o{i:08x}", f"Source {i}", "person", i % 3 != 2, n - i, i, 10 * i] for i in range(n)], columns=columns)


def statements(n: int) -> pd.DataFrame:
    """``n`` statements of a few speakers."""
    levels = ("asserted", "denied", "possible")
    return pd.DataFrame([[f"Speaker {i % 40}", levels[i % 3]] for i in range(n)], columns=["speaker", "certainty"])
