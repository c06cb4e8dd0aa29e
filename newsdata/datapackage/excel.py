"""Tables as an Excel workbook: texts as texts, never as formulas; the same bytes for the same tables."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.errors import InputError

MAX_ROWS = 1_048_575  # of a sheet, below the header
MAX_CELL = 32_767  # characters of a cell
FIRST_YEAR = 1900  # of Excel's calendar; earlier days are written as words
_CREATED = dt.datetime(1980, 1, 1)
_OPTIONS = {
    "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}  # fmt: skip


def to_excel(tables: Mapping[str, pa.Table]) -> bytes:
    """One sheet per table.

    Raises
    ------
    InputError
        A table or a cell is beyond what Excel holds; nothing is cut.
    """
    from xlsxwriter import Workbook

    for name, table in tables.items():
        _refuse_what_is_too_large(name, table)
    out = io.BytesIO()
    with Workbook(out, _OPTIONS) as book:
        book.set_properties({"created": _CREATED})
        for name, table in tables.items():
            sheet = book.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, table.column_names)
            for i, values in enumerate(table.columns):
                sheet.write_column(1, i, [_cell(v) for v in values.to_pylist()])
    return out.getvalue()


def _cell(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) and value.year < FIRST_YEAR else value


def _refuse_what_is_too_large(name: str, table: pa.Table) -> None:
    if table.num_rows > MAX_ROWS:
        raise InputError(f"{table.num_rows:,} rows are over Excel's limit of {MAX_ROWS:,}", where=name, todo="save as csv or parquet")
    for column, values in zip(table.column_names, table.columns, strict=True):
        longest = pc.max(pc.utf8_length(values)).as_py() if pa.types.is_large_string(values.type) else None
        if longest is not None and longest > MAX_CELL:
            what = f"a text of {longest:,} characters is over Excel's limit of {MAX_CELL:,}"
            raise InputError(what, where=f"{name}.{column}", todo="save as csv or parquet")
