"""What could not be read or extracted: a row with file, reason, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass

import pyarrow as pa

from newsdata.errors import NewsdataError

FIELDS = ("doc_id", "file", "stage", "reason", "todo")
SCHEMA = pa.schema([(n, pa.string()) for n in FIELDS])
READING, EXTRACTING = "reading", "extracting"
MAX_REASON = 500  # characters of an error that are kept


@dataclass(frozen=True, slots=True)
class Rejected:
    """One refusal: the document if it has a name, the file, at which stage, why, and what to do."""

    doc_id: str | None
    file: str
    stage: str
    reason: str
    todo: str


def rejected(error: Exception, *, doc_id: str | None, file: str, stage: str) -> Rejected:
    """The refusal that an error is."""
    if isinstance(error, NewsdataError):
        return Rejected(doc_id, file, stage, error.what[:MAX_REASON], error.todo)
    reason = f"{type(error).__name__}: {error}"[:MAX_REASON]
    return Rejected(doc_id, file, stage, reason.encode("utf-8", "replace").decode(), "report the article and this reason")


def to_arrow(rows: Iterable[Rejected]) -> pa.Table:
    """The refusals as a table."""
    cells = [astuple(r) for r in rows]
    return pa.table([pa.array([c[i] for c in cells], pa.string()) for i in range(len(FIELDS))], schema=SCHEMA)
