"""The article's text cut into pieces, each with the rows whose words it is part of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsdata.article import Article
    from newsdata.story import Story

LAYERS = {  # table: class of the mark, key; the order is that of the colours, the last wins
    "statements": ("q", "statement_id"),
    "timeline": ("e", "event_id"),
    "mentions": ("n", "mention_id"),
    "times": ("t", "time_id"),
    "figures": ("f", "figure_id"),
    "issues": ("i", "issue_id"),
}
_BREAK = re.compile(r"\n{2,}")


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one row: where they are, the class of their mark, the id of their anchor and the row they lead to."""

    start: int
    end: int
    layer: str
    name: str
    row: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Words under the same marks; ``first`` are the spans that begin here."""

    text: str
    layers: str
    names: str
    row: str
    first: tuple[str, ...]


def spans(story: Story, doc_id: str) -> list[Span]:
    """Every span of a document, in text order."""
    found = []
    for table, (layer, key) in LAYERS.items():
        if table not in story.tables:
            continue
        frame = story.tables[table]
        for row in frame[frame["doc_id"] == doc_id].to_dict("records"):
            if row["start"] is None or row["start"] != row["start"] or not isinstance(row["start"], int):
                continue
            name = str(row[key])
            target = str(row["entity_id"]) if table == "mentions" else name
            for start, end in _parts(row):
                found.append(Span(start, end, layer, name, target if table != "times" else ""))
    return sorted(found, key=lambda s: (s.start, -s.end))


def _parts(row: Mapping[Any, Any]) -> Iterator[tuple[int, int]]:
    if isinstance(row.get("spans"), str):
        for part in row["spans"].split("|"):
            start, _, end = part.partition(":")
            yield int(start), int(end)
    else:
        yield int(row["start"]), int(row["end"])


def paragraphs(story: Story, article: Article) -> list[list[Piece]]:
    """The paragraphs of an article in pieces.

    One sweep over the text; a span that reaches over a paragraph's end goes on in the next.
    """
    text, marked = article.text, spans(story, article.doc_id)
    breaks = [m.span() for m in _BREAK.finditer(text)]
    edges = sorted({0, len(text), *(x for s in marked for x in (s.start, s.end)), *(x for b in breaks for x in b)})
    made: list[list[Piece]] = [[]]
    open_now: list[Span] = []
    begun: set[str] = set()
    waiting, gaps = iter(marked), iter(breaks)
    coming, gap = next(waiting, None), next(gaps, None)
    for start, end in pairwise(edges):
        open_now = [s for s in open_now if s.end > start]
        while coming is not None and coming.start <= start:
            if coming.end > start:
                open_now.append(coming)
            coming = next(waiting, None)
        while gap is not None and gap[1] <= start:
            gap = next(gaps, None)
        if gap is not None and gap[0] <= start:
            if start == gap[0]:
                made.append([])
            continue
        first = tuple(dict.fromkeys(s.name for s in open_now if s.name not in begun))
        begun.update(first)
        leads = [s for s in open_now if s.row]
        inner = min(leads, key=lambda s: s.end - s.start).row if leads else ""
        layers = " ".join(dict.fromkeys(s.layer for s in open_now))
        names = " ".join(dict.fromkeys(s.name for s in open_now))
        made[-1].append(Piece(text[start:end], layers, names, inner, first))
    return [p for p in made if any(x.text.strip() for x in p)]
