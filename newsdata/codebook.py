"""The codebook: what every column of every table means, made from the declarations."""

from __future__ import annotations

from collections.abc import Iterable

from newsdata.tables import SCHEMA_VERSION, TABLES, Column, Table

_DTYPES = {
    "string": "text",
    "Float64": "number",
    "Int64": "integer",
    "boolean": "true or false",
    "date": "date",
    "category": "one of a list",
}

_HEAD = """# Codebook

Schema version {version}. Rows are in the order of the text. A missing cell means that the words do not say: it is never 0, never an
empty text, never a guess. Offsets (`start`, `end` and every column that ends so) are Unicode code points into the article's text,
from 0, half-open: `text[start:end]` is the row's `text`. `|` joins several values in one cell. Dates are days of the calendar,
without a zone. Ids are made from the words of the sentence and the place inside it, never from an extracted value: a better
reading keeps them.
"""


def codebook(tables: Iterable[str] | None = None) -> str:
    """The codebook in Markdown.

    Parameters
    ----------
    tables : iterable of str, optional
        Names of tables; by default all.

    Examples
    --------
    >>> print(codebook(["figures"]).splitlines()[0])
    # Codebook
    """
    names = set(TABLES if tables is None else tables)
    return "\n".join([_HEAD.format(version=SCHEMA_VERSION), *(section(t) for n, t in TABLES.items() if n in names)])


def section(table: Table) -> str:
    """What the columns of one table mean."""
    lines = [f"## {table.name}", "", table.words, "", "| column | type | may be missing | meaning |", "|---|---|---|---|"]
    lines += [
        f"| `{c.name}` | {_DTYPES[c.dtype]} | {'no' if c.required or c.name == table.key else 'yes'} | {_meaning(c)} |"
        for c in table.columns
    ]
    return "\n".join([*lines, ""])


def _meaning(column: Column) -> str:
    words = column.words
    if column.levels:
        words += " " + ", ".join(f"`{level}`" for level in column.levels) + "."
    if column.refers:
        words += f" Key of `{column.refers}`."
    return words.replace("|", "\\|")
