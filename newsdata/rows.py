"""Finished records as columns of plain values: what frames are made from, and what workers hand over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from newsdata.language.tokens import count_words
from newsdata.records import DocumentRow
from newsdata.tables import TABLES

if TYPE_CHECKING:
    from newsdata.article import Article

# by table, the values of each column, in order; strings, numbers, days, truth values and None
Columns = dict[str, list[Sequence[Any]]]


def document_row(a: Article) -> DocumentRow:
    """An article's row in the table of documents."""
    published: Any = a.published
    known = (a.title, a.author, a.publisher, a.url, published, a.published_basis or "none", a.language)
    return DocumentRow(a.doc_id, *known, a.sha256, len(a.text), count_words(a.text))


@cache
def _shape(name: str) -> tuple[attrgetter, tuple[int, ...], int]:
    """What reads a record of the table, which of its columns join several values, and how many columns there are."""
    declared = TABLES[name].columns
    return attrgetter(*(c.attribute for c in declared)), tuple(i for i, c in enumerate(declared) if c.many), len(declared)


def columns(name: str, records: Iterable[Any]) -> list[Sequence[Any]]:
    """The columns of the table ``name``, in order; several values are joined into one cell."""
    get, many, width = _shape(name)
    made: list[Sequence[Any]] = list(zip(*map(get, records), strict=True)) or [()] * width
    for i in many:
        made[i] = [_joined(v) if type(v) is tuple else v for v in made[i]]
    return made


def _joined(values: Sequence[Any]) -> str | None:
    """Several values as one cell; a span is ``start:end``."""
    return "|".join([f"{v[0]}:{v[1]}" if type(v) is tuple else v for v in values]) or None


def joined(parts: Iterable[Columns], tables: Iterable[str]) -> Columns:
    """The columns of several articles one below the other."""
    whole: dict[str, list[list[Any]]] = {n: [[] for _ in TABLES[n].columns] for n in tables}
    for part in parts:
        for name, cells in part.items():
            for below, more in zip(whole[name], cells, strict=True):
                below.extend(more)
    return {name: list(cells) for name, cells in whole.items()}
