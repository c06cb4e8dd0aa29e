"""Tables as an Excel workbook: texts as texts, never as formulas; the same bytes for the same tables."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Any

import pandas as pd

from newsdata import frames
from newsdata.errors import InputError

MAX_ROWS = 1_048_575  # of a sheet, below the header
MAX_CELL = 32_767  # characters of a cell
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def to_excel(tables: Mapping[str, pd.DataFrame]) -> bytes:
    """One sheet per table.

    Raises
    ------
    InputError
        A table or a cell is beyond what Excel holds; nothing is cut.
    """
    from openpyxl import Workbook

    for name, frame in tables.items():
        _refuse_what_is_too_large(name, frame)
    book = Workbook(write_only=True)
    for name, frame in tables.items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        sheet.append([_cell(sheet, n) for n in frame.columns])
        for row in zip(*(frames.plain(frame[n]) for n in frame.columns), strict=True):
            sheet.append([_cell(sheet, v) for v in row])
    out = io.BytesIO()
    book.save(out)
    return _without_stamps(out.getvalue())


def _refuse_what_is_too_large(name: str, frame: pd.DataFrame) -> None:
    if len(frame) > MAX_ROWS:
        raise InputError(f"{len(frame):,} rows are over Excel's limit of {MAX_ROWS:,}", where=name, todo="save as csv or parquet")
    for column, series in frame.items():
        longest = series.str.len().max() if series.dtype == frames.STRING else None
        if pd.notna(longest) and longest > MAX_CELL:
            what = f"a text of {longest:,} characters is over Excel's limit of {MAX_CELL:,}"
            raise InputError(what, where=f"{name}.{column}", todo="save as csv or parquet")


def _cell(sheet: Any, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, _ILLEGAL.sub(lambda m: f"_x{ord(m[0]):04X}_", value))
    cell.data_type = "s"
    return cell


def _without_stamps(data: bytes) -> bytes:
    """The workbook with fixed times, so that equal tables give equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _STAMP.sub(rb"\g<1>1980-01-01T00:00:00Z", part)
            new.writestr(zipfile.ZipInfo(name, date_time=_EPOCH), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()
