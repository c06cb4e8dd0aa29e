"""The first rows of a table, with the columns that a reader wants: no keys, no offsets, nothing that is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsdata import frames
from newsdata.facts import number
from newsdata.tables import TABLES, Table

if TYPE_CHECKING:
    import pandas as pd

ROWS = 8
CELL_CHARS = 160
SHORT = 22  # characters
LEFT_OUT = ("doc_id", "start", "end", "sha256", "rule", "origin", "spans")
FIRST = ("text", "name", "quote")  # the words come first


def preview(name: str, frame: pd.DataFrame) -> dict[str, Any]:
    """The first rows as text: names of columns, what each holds, and cells."""
    rows = frames.records(frame.head(ROWS))
    columns = [c for c in _columns(TABLES[name]) if c in frame and any(r[c] is not None for r in rows)]
    return {
        "name": name,
        "words": TABLES[name].words,
        "n": len(frame),
        "columns": columns,
        "kinds": [_kind([r[c] for r in rows]) for c in columns],
        "rows": [[_cell(r[c]) for c in columns] for r in rows],
    }


def _columns(table: Table) -> list[str]:
    shown = [
        c.name
        for c in table.columns
        if not c.refers and c.name != table.key and c.name not in LEFT_OUT and not c.name.endswith(("_start", "_end"))
    ]
    return sorted(shown, key=lambda c: c not in FIRST)


def _kind(values: list[Any]) -> str:
    """How a column is set: numbers to the right, what is short on one line, and room for words."""
    given = [v for v in values if v is not None]
    if all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in given):
        return "num"
    return "short" if all(len(str(v)) <= SHORT for v in given) else "words"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return number(round(value, 4))
    text = " ".join(str(value).split()).replace("|", ", ")
    return text if len(text) <= CELL_CHARS else f"{text[: CELL_CHARS - 1]}…"
