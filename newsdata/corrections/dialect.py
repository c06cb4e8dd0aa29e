"""CSV as spreadsheets write it: a byte order mark, semicolons or tabs, CRLF, empty columns at the end; read, and written back alike."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsdata.errors import DataError

BOM = b"\xef\xbb\xbf"
DELIMITERS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file is written; ``sep`` where its first line says so, as Excel does."""

    delimiter: str = ","
    newline: str = "\n"
    bom: bool = False
    sep: bool = False

    def line(self, cells: Sequence[str | None]) -> str:
        """One row as a line."""
        return self.delimiter.join(self._cell(c) for c in cells) + self.newline

    def _cell(self, cell: str | None) -> str:
        if not cell:
            return ""
        plain = not set(cell) & {*DELIMITERS, '"', "\n", "\r"} and cell == cell.strip()
        return cell if plain else '"' + cell.replace('"', '""') + '"'


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as header and rows of cells, every row as long as the header."""

    dialect: Dialect
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read(data: bytes, name: str) -> Sheet:
    """Read a file.

    Raises
    ------
    DataError
        It is not UTF-8, has no header, an open quotation mark, or a row with more cells than the header.
    """
    todo = "save it from the spreadsheet as “CSV UTF-8”"
    try:
        text = data.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as e:
        line = data.removeprefix(BOM).count(b"\n", 0, e.start) + 1
        raise DataError(f"line {line} is not UTF-8", where=name, todo=todo) from None
    first = text.partition("\n")[0].rstrip("\r")
    told = first[4:5] if first.lower() in {f"sep={d}" for d in DELIMITERS} else ""
    body = text.partition("\n")[2] if told else text
    head = body.partition("\n")[0]
    delimiter = told or max(DELIMITERS, key=head.count)
    dialect = Dialect(delimiter, "\r\n" if head.endswith("\r") else "\n", data.startswith(BOM), bool(told))
    lines = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    try:
        read = [tuple(cells) for cells in lines]
    except csv.Error as e:
        open_mark = "unexpected end" in str(e)
        what = "a quotation mark is open at the end" if open_mark else f"line {lines.line_num} is not CSV: {e}"
        raise DataError(what, where=name, todo=todo) from None
    header = _without_tail(read[0]) if read else ()
    if not any(h.strip() for h in header):
        raise DataError("there is no header", where=name, todo="its first line names the columns")
    rows = []
    for i, cells in enumerate(read[1:]):
        cells = _without_tail(cells)
        if not cells:
            continue  # an empty line, or one of delimiters alone
        if len(cells) > len(header):
            raise DataError(f"row {i} has {len(cells)} cells, and the header {len(header)}", where=name, todo=todo)
        rows.append((*cells, *[""] * (len(header) - len(cells))))
    return Sheet(dialect, tuple(h.strip() for h in header), tuple(rows))


def _without_tail(cells: tuple[str, ...]) -> tuple[str, ...]:
    """The cells without the empty ones at the end."""
    n = len(cells)
    while n and not cells[n - 1]:
        n -= 1
    return cells[:n]


def write(dialect: Dialect, header: Sequence[str], rows: Iterable[Sequence[str | None]]) -> bytes:
    """A whole file."""
    lines = ([f"sep={dialect.delimiter}{dialect.newline}"] if dialect.sep else []) + [dialect.line(header)]
    text = "".join([*lines, *(dialect.line(r) for r in rows)])
    return (BOM if dialect.bom else b"") + text.encode("utf-8")


def append(data: bytes, dialect: Dialect, rows: Iterable[Sequence[str | None]]) -> bytes:
    """The file with rows behind it, every byte that stands kept."""
    gap = b"" if data.endswith((b"\n", b"\r")) else dialect.newline.encode()
    return data + gap + "".join(dialect.line(r) for r in rows).encode("utf-8")
