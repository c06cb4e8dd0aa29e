"""Correction: one human decision about one row, as the table of corrections has it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields, replace
from hashlib import blake2b

import pandas as pd

from newsdata import frames
from newsdata.tables import TABLES

BY_LETTER = {t.letter: t.name for t in TABLES.values()}
CLOSED = ("documents", "sentences", "corrections")  # tables that follow from the text and take no corrections
OPEN = tuple(n for n in TABLES if n not in CLOSED)


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision; every field but ``action`` may be missing, in the order of the table."""

    correction_id: str | None = None
    action: str = "change"
    table: str | None = None
    row_id: str | None = None
    doc_id: str | None = None
    text: str | None = None
    occurrence: int | None = None
    column: str | None = None
    old: str | None = None
    new: str | None = None
    by: str | None = None
    on: dt.date | None = None
    why: str | None = None
    url: str | None = None
    sentence: str | None = None

    def __str__(self) -> str:
        words = f" “{self.text}”" if self.text else f" {self.row_id}" if self.row_id else ""
        before = f"{self.old or 'missing'} to " if self.action == "change" else ""
        cell = f", {self.column} {before}{self.new or 'missing'}" if self.column and self.action in ("change", "add") else ""
        return f"{self.action} {self.table or ''}{words}{cell}" + (f", by {self.by}" if self.by else "")


NAMES = tuple(f.name for f in fields(Correction))


def digest(*parts: object) -> str:
    """Eight hexadecimal digits of the parts, made as those of `newsdata.ids`, so that an added row has the id of one that a rule finds."""
    return blake2b("\x1f".join(map(str, parts)).encode("utf-8", "replace"), digest_size=4).hexdigest()


def table_of(row_id: str | None) -> str | None:
    """The table that a row's id belongs to, by the letter in it."""
    document, _, name = (row_id or "").rpartition("-")
    return BY_LETTER.get(name[:1]) if document else None


def home(c: Correction) -> str:
    """The document that a correction is of: as told, else by the row's id; empty where neither says."""
    return c.doc_id or (c.row_id or "").rpartition("-")[0]


def named(corrections: Iterable[Correction], taken: Iterable[str | None] = ()) -> list[Correction]:
    """The corrections, each with a name: one of its content where it has none, and none that is taken."""
    used = set(taken)
    out = []
    for c in corrections:
        n = 0
        while c.correction_id is None or (n and c.correction_id in used):
            n += 1
            name = f"{home(c) or 'story'}-c{digest(*astuple(c)[1:], n)}"
            if name not in used:
                c = replace(c, correction_id=name)
        used.add(c.correction_id)
        out.append(c)
    return out


def to_frame(corrections: Sequence[Correction]) -> pd.DataFrame:
    """Corrections as the table of that name."""
    rows = [(*astuple(c), "by hand", "human") for c in corrections]
    return frames.from_columns(TABLES["corrections"], list(zip(*rows, strict=True)) if rows else [()] * len(TABLES["corrections"].columns))


def of_frame(frame: pd.DataFrame) -> list[Correction]:
    """The table of corrections as corrections."""
    return [Correction(**{n: row[n] for n in NAMES}) for row in frames.records(frames.conform("corrections", frame))]
