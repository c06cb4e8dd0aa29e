"""The columns that a reviewer reads, changes and fills in, table by table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsdata.corrections import cells
from newsdata.corrections.adding import BEGIN
from newsdata.corrections.file import changeable
from newsdata.reporting.marks import LAYERS
from newsdata.tables import TABLES

NAMED = ("sources", "entities")  # tables whose keys are chosen by name
FROM_WORDS = ("name", "event")  # columns that the words of a new row fill in
# what is read first of a row, also where it is missing, and asked first of a new one
ASKED = {
    "figures": ("value", "qualifier", "kind", "unit", "source_id"),
    "times": ("type", "value", "date_from", "date_to"),
    "timeline": ("event", "status", "date_from", "date_to"),
    "statements": ("speaker", "type", "cue", "certainty"),
    "mentions": ("entity_id", "resolved_by"),
    "sources": ("kind", "named", "role", "affiliation"),
    "entities": ("type", "country"),
    "issues": ("kind", "severity", "message", "suggestion"),
}


def reviewed(tables: Iterable[str]) -> list[str]:
    """Those of the tables that a review shows."""
    there = set(tables)
    return [n for n in (*LAYERS, *NAMED) if n in there]


def columns(table: str) -> list[dict[str, Any]]:
    """The columns of a table as the page needs them, those asked first before the others: not where the words stand."""
    asked = ASKED[table]
    others = [n for n in changeable(table) if n not in asked and n != "spans" and not n.endswith(("_start", "_end"))]
    return [_column(table, n, n in asked) for n in (*asked, *others)]


def _column(table: str, name: str, asked: bool) -> dict[str, Any]:
    c = TABLES[table].column(name)
    return {
        "name": c.name,
        "words": c.words,
        "levels": list(c.levels) or (["true", "false"] if c.dtype == "boolean" else []),
        "refers": c.refers if c.refers in NAMED and not c.many else "",
        "required": c.required,
        "needed": c.required and name not in BEGIN[table] and name not in FROM_WORDS,
        "asked": asked,
        "begins": cells.show(BEGIN[table].get(name)),
    }
