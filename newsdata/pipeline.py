"""extract and extract_many: the one place where the rooms are called, in order."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsdata import contradictions, entities, events, figures, linking, rows, statements, times
from newsdata.article import Article
from newsdata.errors import InputError
from newsdata.ids import Ids
from newsdata.language.document import Document
from newsdata.records import Entity, Event, Figure, Issue, Mention, SentenceRow, Source, Statement, Time
from newsdata.tables import TABLES

if TYPE_CHECKING:
    import pandas as pd

    from newsdata.story import Story

EXTRACTED = ("figures", "times", "timeline", "statements", "sources", "entities", "mentions", "issues")

# what a table is made from besides its own room; links to a table that nobody asked for stay empty
NEEDS = {
    "figures": (),
    "times": (),
    "timeline": ("times",),
    "statements": (),
    "sources": ("statements", "entities"),
    "entities": (),
    "mentions": ("entities",),
    "issues": ("figures", "times", "statements", "sources", "entities"),
}


@dataclass(slots=True)
class Extraction:
    """The finished records of one article."""

    document: Document
    figures: list[Figure] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    timeline: list[Event] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)


def wanted(tables: Iterable[str] | None) -> tuple[str, ...]:
    """The tables asked for, in order; an unknown name is an error that lists the known ones."""
    if tables is None:
        return EXTRACTED
    names = {tables} if isinstance(tables, str) else set(tables)
    unknown = sorted(names - set(TABLES))
    if unknown:
        raise InputError(f"no table is named {unknown[0]!r}", where="tables", todo=f"choose from {', '.join(EXTRACTED)}")
    return tuple(n for n in EXTRACTED if n in names)


def read_records(article: Article, tables: Sequence[str]) -> Extraction:
    """Call the rooms that ``tables`` need, in order, and link what they found."""
    document = Document(article)
    todo = set(tables) | {n for t in tables for n in NEEDS[t]}
    found = Extraction(document)
    if "figures" in todo:
        found.figures = figures.find(document)
    if "times" in todo:
        found.times = times.find(document)
    if "statements" in todo:
        found.statements = statements.find(document)
    if "entities" in todo:
        found.entities, found.mentions = entities.find(document)
    if "entities" in todo:
        linking.resolve_speakers(document, found.statements, found.mentions)
    if "sources" in todo:
        found.sources = linking.sources(document, found.statements, found.mentions)
    linking.link_figures(document, found.figures, found.times, found.statements if "statements" in todo else None)
    if "timeline" in todo:
        found.timeline = events.find(document, found.times, found.statements)
        linking.link_events(document, found.timeline, found.figures, found.mentions, found.statements)
    linking.count(document, found.sources, found.statements, found.figures, found.entities, found.mentions)
    if "issues" in todo:
        found.issues = contradictions.find(document, found)
    return found


def read_columns(article: Article, tables: Sequence[str]) -> rows.Columns:
    """Read one article into the finished columns of ``tables``, of its sentences and of its own row.

    A pure function that keeps nothing of the article: what a batch, a worker and a corpus are made of.
    """
    with _collector_paused():  # the records are gone again when it goes on
        return _columns(article, read_records(article, tables), tables)


def _columns(article: Article, found: Extraction, tables: Sequence[str]) -> rows.Columns:
    records = {"documents": [rows.document_row(article)], "sentences": finish(found), **{n: getattr(found, n) for n in tables}}
    return {name: rows.columns(name, those) for name, those in records.items()}


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No search for cycles while an article is read: it makes thousands of objects and hardly a cycle, and all go with it."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def finish(found: Extraction) -> list[SentenceRow]:
    """Give every record its id and turn links into ids; gives back the rows of the table of sentences."""
    ids = Ids(found.document)
    for e in found.entities:
        e.doc_id, e.entity_id = ids.doc_id, ids.make("n", e.name, e.type)
    for s in found.sources:
        s.doc_id, s.source_id = ids.doc_id, ids.make("o", s.name, s.kind)
        s.entity_id = s.entity.entity_id if s.entity else None
    for t in found.times:
        t.time_id = ids.anchor("t", t)
    for q in found.statements:
        q.statement_id = ids.anchor("q", q)
        q.source_id = q.source.source_id if q.source else None
        q.via_source_id = q.via_source.source_id if q.via_source else None
    for f in found.figures:
        f.figure_id = ids.anchor("f", f)
        f.time_id = f.time.time_id if f.time else None
        f.statement_id = f.statement.statement_id if f.statement else None
        f.source_id = f.source.source_id if f.source else None
        f.about = None if f.about_start is None else found.document.text[f.about_start : f.about_end]
    for m in found.mentions:
        m.mention_id, m.entity_id = ids.anchor("m", m), m.entity.entity_id
    for v in found.timeline:
        v.event_id = ids.anchor("e", v)
        v.time_id = v.time.time_id if v.time else None
        v.statement_id = v.statement.statement_id if v.statement else None
        v.source_id = v.source.source_id if v.source else None
        v.actor_ids = _joined([a.entity_id for a in v.actors])
        v.place_ids = _joined([p.entity_id for p in v.places])
        v.figure_ids = _joined([f.figure_id for f in v.figures])
    for i in found.issues:
        if i.end > i.start:
            i.issue_id = ids.anchor("i", i)
        else:
            i.doc_id, i.issue_id = ids.doc_id, ids.make("i", i.kind, i.message)
    return ids.sentences


def _joined(names: list[str | None]) -> str | None:
    return "|".join(dict.fromkeys(n for n in names if n)) or None if names else None


def extract(article: Article | str, tables: Iterable[str] | None = None) -> Story:
    """Read the figures, the timeline, the statements and the names out of an article.

    Parameters
    ----------
    article : Article or str
        An Article, or the text itself: a str is always text, never a path (`newsdata.read` takes paths).
    tables : iterable of str, optional
        Only what is asked for is computed; links to other tables are then missing. By default every table.

    Returns
    -------
    Story

    Examples
    --------
    >>> import newsdata as nd
    >>> story = nd.extract(nd.Article("Ports handle up to 9,000 containers a month.", published="2024-10-31"))
    >>> story.figures[["text", "high", "qualifier", "per"]].values.tolist()
    [['up to 9,000 containers a month', 9000.0, 'at_most', 'month']]
    """
    from newsdata.story import Story

    if isinstance(article, str):
        article = Article(article)
    if not isinstance(article, Article):
        todo = "pass an Article or its text; newsdata.read(path) reads a file"
        raise InputError(f"got a {type(article).__name__}", where="extract", todo=todo)
    asked = wanted(tables)
    return Story._of([article], read_columns(article, asked))


def extract_many(articles: Iterable[Article | str] | pd.DataFrame, workers: int = 1, tables: Iterable[str] | None = None) -> Story:
    """Read many articles into one Story.

    Parameters
    ----------
    articles : iterable of Article, or DataFrame
        A DataFrame needs a column ``text``; ``doc_id``, ``title``, ``author``, ``publisher``, ``url`` and ``published`` are used
        where present.
    workers : int
        Processes to work with, this one among them.
    tables : iterable of str, optional
        As in `extract`.

    Returns
    -------
    Story
        One story with the rows of every article, in their order.

    Examples
    --------
    >>> import newsdata as nd
    >>> story = nd.extract_many([nd.Article("At least 12 died.", doc_id="a"), nd.Article("Some 40 fled.", doc_id="b")])
    >>> story.figures[["doc_id", "value", "qualifier"]].values.tolist()
    [['a', 12.0, 'at_least'], ['b', 40.0, 'approximately']]
    """
    from newsdata import batch

    asked = wanted(tables)
    given = batch.articles_of(articles)
    return batch.in_processes(given, asked, workers) if workers > 1 else batch.in_turn(given, asked)
