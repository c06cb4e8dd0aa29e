"""Finished records as columns of plain values: what frames are made from, and what workers hand over."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from newsdata.records import DocumentRow
from newsdata.tables import TABLES

if TYPE_CHECKING:
    from newsdata.article import Article
    from newsdata.pipeline import Extraction

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


def gather(found: Iterable[Extraction], asked: Sequence[str]) -> dict[str, list[Any]]:
    """The finished records of some extractions, by table; sentences and documents are always among them."""
    from newsdata.pipeline import finish

    rows: dict[str, list[Any]] = {n: [] for n in ("documents", "sentences", *asked)}
    for f in found:
        rows["documents"].append(document_row(f.document.article))
        rows["sentences"].extend(finish(f))
        for n in asked:
            rows[n].extend(getattr(f, n))
    return rows


def document_row(a: Article) -> DocumentRow:
    """An article's row in the table of documents."""
    n_words = sum(1 for _ in _WORD.finditer(a.text))
    published: Any = a.published
    known = (a.title, a.author, a.publisher, a.url, published, a.published_basis or "none", a.language)
    return DocumentRow(a.doc_id, *known, a.sha256, len(a.text), n_words)


@cache
def _getter(name: str) -> attrgetter:
    return attrgetter(*(c.attribute for c in TABLES[name].columns))


def columns(name: str, records: Iterable[Any]) -> list[Sequence[Any]]:
    """The columns of the table ``name``, in order; several values are joined into one cell."""
    table, get = TABLES[name], _getter(name)
    rows = [get(r) for r in records]
    made: list[Sequence[Any]] = list(zip(*rows, strict=True)) if rows else [()] * len(table.columns)
    for i, c in enumerate(table.columns):
        if c.many:
            made[i] = [_joined(v) if isinstance(v, (tuple, list)) else v for v in made[i]]
    return made


def _joined(values: Sequence[Any]) -> str | None:
    """Several values as one cell; a span is ``start:end``."""
    return "|".join(":".join(map(str, v)) if isinstance(v, tuple) else str(v) for v in values) or None
