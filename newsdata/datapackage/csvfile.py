"""Tables as CSV that a spreadsheet cannot take for formulas, and back."""

from __future__ import annotations

import io
import re

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from newsdata.errors import DataError
from newsdata.tables import TABLES

# what a spreadsheet runs: = + - @ (and their full-width forms), tab, return; after any guards of its own, so that a guard can be told
_FORMULA = "[=+\\-@\t\r＝＋－＠]"
_GUARD = f"^'*{_FORMULA}"
_GUARDED = f"^'+{_FORMULA}"
GUARD_WORDS = (
    "In the CSV files a text cell that begins with = + - @ (or a full-width form of them), a tab or a return has one ' before it, "
    "which Story.load takes off; numbers and dates are untouched. An unquoted empty cell is missing, a quoted one is an empty text."
)


def guard(values: pa.ChunkedArray) -> pa.ChunkedArray:
    """Text cells with one ``'`` before those that a spreadsheet would take for a formula."""
    mark, nothing = pa.scalar("'", values.type), pa.scalar("", values.type)
    return pc.if_else(pc.match_substring_regex(values, _GUARD), pc.binary_join_element_wise(mark, values, nothing), values)


def unguard(values: pa.ChunkedArray) -> pa.ChunkedArray:
    """Text cells without the guard."""
    return pc.if_else(pc.match_substring_regex(values, _GUARDED), pc.utf8_slice_codeunits(values, 1), values)


def guarded(text: str) -> str:
    """One text as `guard` writes it."""
    return f"'{text}" if re.match(_GUARD, text) else text


def unguarded(text: str) -> str:
    """One text as `unguard` reads it."""
    return text[1:] if re.match(_GUARDED, text) else text


def to_csv(name: str, table: pa.Table) -> bytes:
    """The table ``name`` as CSV in UTF-8: texts quoted, missing cells empty and unquoted."""
    columns = []
    for column, values in zip(TABLES[name].columns, table.columns, strict=True):
        if column.dtype == "category":
            values = values.cast(pa.string())
        columns.append(guard(values) if column.dtype == "string" else values)
    out = io.BytesIO()
    csv.write_csv(pa.table(columns, names=table.column_names), out)
    return out.getvalue()


def from_csv(name: str, data: bytes) -> pa.Table:
    """The cells of the table ``name`` as strings, missing where empty and unquoted.

    Raises
    ------
    DataError
        The file is no CSV: a row of another length, an open quotation mark, bytes that are not UTF-8.
    """
    names = _header(name, data)
    try:
        raw = csv.read_csv(
            io.BytesIO(data),
            read_options=csv.ReadOptions(use_threads=False, column_names=[str(i) for i in range(len(names))], skip_rows=1),
            parse_options=csv.ParseOptions(newlines_in_values=True, invalid_row_handler=None),
            convert_options=csv.ConvertOptions(
                column_types={str(i): pa.string() for i in range(len(names))},
                strings_can_be_null=True,
                quoted_strings_can_be_null=False,
                null_values=[""],
            ),
        )
    except (pa.ArrowInvalid, UnicodeDecodeError) as e:
        raise DataError(_reason(str(e)), where=f"{name}.csv", todo="save the story again") from None
    dtypes = {c.name: c.dtype for c in TABLES[name].columns}
    columns = [unguard(raw.column(i)) if dtypes.get(n) == "string" else raw.column(i) for i, n in enumerate(names)]
    return pa.table(columns, names=names)


def _header(name: str, data: bytes) -> list[str]:
    """The column names of the first line."""
    line = data.partition(b"\n")[0].removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").strip()
    if not line:
        raise DataError("there is no header", where=f"{name}.csv", todo="save the story again")
    return [cell.strip('"') for cell in line.split(",")]


def _reason(message: str) -> str:
    """Arrow's reason without the row's content."""
    row = re.search(r"Row #([0-9]+): Expected ([0-9]+) columns, got ([0-9]+)", message)
    if row:
        return f"line {row[1]} has {row[3]} cells, not {row[2]}"
    return message.splitlines()[0][:160]
