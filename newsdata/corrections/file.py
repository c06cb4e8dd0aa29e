"""corrections.csv: read as people and spreadsheets leave it, appended to so that nothing that stands is lost."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsdata import atomic, settings
from newsdata.corrections import cells, dialect
from newsdata.corrections.correction import NAMES, OPEN, Correction, named, table_of
from newsdata.datapackage.csvfile import guarded, unguarded
from newsdata.errors import DataError, InputError
from newsdata.problems import Problem, raise_first, shown
from newsdata.tables import TABLES

NAME = "corrections.csv"
KNOWN = TABLES["corrections"].names  # rule and origin may stand there; they follow from the file
ACTIONS = TABLES["corrections"].column("action").levels


@dataclass(frozen=True, slots=True)
class File:
    """A file of corrections as far as it can be read, and everything that is wrong with it."""

    data: bytes
    sheet: dialect.Sheet
    corrections: list[Correction]
    problems: list[Problem]


def read(path: Path) -> File | None:
    """The file, or None where there is none."""
    nothing = dialect.Sheet(dialect.Dialect(), (), ())
    try:
        if path.is_file() and path.stat().st_size > settings.MAX_FILE_BYTES:
            return File(b"", nothing, [], [_problem(None, None, None, f"the file is over {settings.MAX_FILE_BYTES:,} bytes")])
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as e:
        return File(b"", nothing, [], [_problem(None, None, None, f"the file cannot be read: {(e.strerror or str(e)).lower()}")])
    try:
        sheet = dialect.read(data, NAME)
    except DataError as e:
        return File(data, nothing, [], [_problem(None, None, None, f"{e.what}; {e.todo}")])
    problems = _header(sheet.header)
    if problems:
        return File(data, sheet, [], problems)
    found: list[Correction] = []
    for i, row in enumerate(sheet.rows):
        given = {n: unguarded(v) for n, v in zip(sheet.header, row, strict=True) if n in NAMES and v}
        correction, wrong = _correction(i, given)
        problems += wrong
        if correction:
            found.append(correction)
    found = named(found)
    taken: set[str | None] = set()
    for i, c in enumerate(found):
        if c.correction_id in taken:
            problems.append(
                _problem(i, "correction_id", shown(c.correction_id), "the key stands twice; leave the cell of a new line empty")
            )
        taken.add(c.correction_id)
    return File(data, sheet, found, problems)


def _problem(row: int | None, column: str | None, value: str | None, message: str) -> Problem:
    return Problem(NAME, row, column, value, message)


def _header(header: Sequence[str]) -> list[Problem]:
    problems = [
        _problem(None, n or None, None, f"the table has no such column; it has {', '.join(NAMES)}")
        for n in dict.fromkeys(header)
        if n not in KNOWN
    ]
    problems += [_problem(None, n, None, "the column stands twice") for n in dict.fromkeys(header) if n in KNOWN and header.count(n) > 1]
    if "row_id" not in header and "text" not in header:
        problems.append(_problem(None, "row_id", None, "the column is missing; without it, text must name the row's words"))
    return problems


def _correction(i: int, given: dict[str, str]) -> tuple[Correction | None, list[Problem]]:
    """A row as a correction, and what is wrong with its cells."""
    problems: list[Problem] = []
    fields: dict[str, Any] = dict(given)
    for name in ("occurrence", "on"):
        if name in fields:
            try:
                fields[name] = cells.parse(TABLES["corrections"].column(name), fields[name])
            except ValueError as e:
                problems.append(_problem(i, name, shown(given[name]), f"the value {e}"))
    fields["action"] = action = fields.get("action", "change").strip().lower()
    fields["table"] = table = given.get("table") or table_of(given.get("row_id"))
    if action not in ACTIONS:
        problems.append(_problem(i, "action", shown(action), f"the value is not one of {', '.join(ACTIONS)}"))
    if table is None:
        problems.append(_problem(i, "table", None, "no table is named, and no row whose id would tell it"))
    elif table not in OPEN:
        problems.append(_problem(i, "table", shown(table), f"the value is not one of {', '.join(OPEN)}"))
    if not given.get("row_id") and not given.get("text"):
        problems.append(_problem(i, "row_id", None, "neither a row nor its words are named"))
    if action == "change" and "column" not in given:
        problems.append(_problem(i, "column", None, "no column is named"))
    if problems or table is None:
        return None, problems
    if "column" in given:
        problems += _cell(i, table, given)
    return (None if problems else Correction(**fields)), problems


def _cell(i: int, table: str, given: dict[str, str]) -> list[Problem]:
    """Whether the new value fits its column."""
    column = given["column"]
    if column not in changeable(table):
        return [
            _problem(i, "column", shown(column), f"the table {table} has no such column to change; it has {', '.join(changeable(table))}")
        ]
    try:
        cells.parse(TABLES[table].column(column), given.get("new"))
    except ValueError as e:
        return [_problem(i, "new", shown(given["new"]), f"the value {e}")]
    return []


def changeable(table: str) -> tuple[str, ...]:
    """The columns that a correction may change: not the keys, the words and their place, nor who made the row."""
    fixed = {TABLES[table].key, "doc_id", "sentence_id", "text", "start", "end", "rule", "origin"}
    return tuple(n for n in TABLES[table].names if n not in fixed)


def read_whole(path: Path) -> list[Correction]:
    """The corrections of a file, none where there is no file.

    Raises
    ------
    DataError
        Something is wrong with the file; nothing of it is taken or left out in silence.
    """
    file = read(path)
    if file is None:
        return []
    raise_first(file.problems, where=str(path), todo="correct the line")
    return file.corrections


def append(path: Path, new: Sequence[Correction]) -> None:
    """Add corrections behind those that stand, in the file's own dialect; the old file or the new one is there, never a part of it.

    Those whose name stands there already are left out.
    """
    with locked(path.parent):
        for left in path.parent.glob(f".{path.name}.*.part"):
            left.unlink(missing_ok=True)
        file = read(path)
        if file is not None:
            raise_first(file.problems, where=str(path), todo="correct the line")
        standing = {c.correction_id for c in file.corrections} if file else set()
        fresh = [c for c in named(new) if c.correction_id not in standing]
        if fresh or file is None:
            atomic.write_bytes(path, merged(file, fresh))


def merged(file: File | None, new: Sequence[Correction]) -> bytes:
    """The file's content with corrections behind it."""
    rows = [{n: _text(getattr(c, n)) for n in NAMES} for c in new]
    if file is None:
        return dialect.write(dialect.Dialect(), NAMES, [[r[n] for n in NAMES] for r in rows])
    header = file.sheet.header
    missing = tuple(n for n in NAMES if n not in header and any(r[n] for r in rows))
    added = [[r.get(n) for n in (*header, *missing)] for r in rows]
    if not missing:
        return dialect.append(file.data, file.sheet.dialect, added) if added else file.data
    return dialect.write(file.sheet.dialect, (*header, *missing), [*file.sheet.rows, *added])


def _text(value: Any) -> str | None:
    return guarded(value) if isinstance(value, str) else cells.show(value)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """One writer at a time in a folder that is there; the system lets go when the process dies, and where it has no such lock, none is taken."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    if not folder.is_dir():
        yield
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError as e:
        raise InputError(f"cannot be opened: {(e.strerror or str(e)).lower()}", where=str(folder), todo="check the path") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
