"""Story: the tables of one or more articles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from newsdata import frames
from newsdata.errors import InputError
from newsdata.tables import TABLES

if TYPE_CHECKING:
    from newsdata.article import Article
    from newsdata.explain import Explanation
    from newsdata.pipeline import Extraction


class Tables(Mapping[str, pd.DataFrame]):
    """The tables of a story by name, each built on first access."""

    def __init__(self, makers: Mapping[str, Callable[[], pd.DataFrame]]) -> None:
        self._makers = {name: makers[name] for name in TABLES if name in makers}
        self._made: dict[str, pd.DataFrame] = {}

    def __getitem__(self, name: str) -> pd.DataFrame:
        if name not in self._made:
            if name not in self._makers:
                asked = ", ".join(self._makers)
                if name in TABLES:
                    raise InputError(f"the table {name!r} was not asked for; this story has {asked}", where="Story", todo=f"extract with tables=({name!r},) or without tables=")
                raise KeyError(name)
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


class Story:
    """The tables of one or more articles: plain DataFrames, every row tied to its words.

    A story is made by `newsdata.extract`, `newsdata.extract_many`, `newsdata.load` or `Story.load`.

    Attributes
    ----------
    articles : tuple of Article
        The articles, in order.
    tables : Mapping of str to DataFrame
        Every table, built on first access; each is an attribute too (``story.figures``).

    Examples
    --------
    >>> import newsdata as nd
    >>> story = nd.extract("At least 12 people died.")
    >>> story.figures.loc[0, "qualifier"]
    'at_least'
    """

    def __init__(self, articles: Iterable[Article], tables: Mapping[str, pd.DataFrame]) -> None:
        self.articles = tuple(articles)
        self.tables: Mapping[str, pd.DataFrame] = Tables({n: (lambda f=f: f) for n, f in tables.items()})

    @classmethod
    def _of(cls, found: Sequence[Extraction], asked: Sequence[str]) -> Story:
        """A story of extractions; records are finished now, frames are built when they are looked at."""
        from newsdata.pipeline import finish

        story = cls.__new__(cls)
        story.articles = tuple(f.document.article for f in found)
        _refuse_equal_ids(story.articles)
        rows: dict[str, list[Any]] = {n: [] for n in asked}
        sentences: list[Any] = []
        for f in found:
            sentences.extend(finish(f))
            for n in asked:
                rows[n].extend(getattr(f, n))
        makers: dict[str, Callable[[], pd.DataFrame]] = {n: (lambda n=n: frames.from_records(n, rows[n])) for n in asked}
        makers["sentences"] = lambda: frames.from_records("sentences", sentences)
        makers["documents"] = lambda: _documents(story.articles)
        makers["corrections"] = lambda: frames.empty("corrections")
        story.tables = Tables(makers)
        return story

    documents = property(lambda self: self.tables["documents"], doc="One row per article.")
    sentences = property(lambda self: self.tables["sentences"], doc="One row per sentence.")
    figures = property(lambda self: self.tables["figures"], doc="One row per number that the words state.")
    times = property(lambda self: self.tables["times"], doc="One row per temporal expression.")
    timeline = property(lambda self: self.tables["timeline"], doc="One row per event.")
    statements = property(lambda self: self.tables["statements"], doc="One row per statement.")
    sources = property(lambda self: self.tables["sources"], doc="One row per source.")
    entities = property(lambda self: self.tables["entities"], doc="One row per named entity.")
    mentions = property(lambda self: self.tables["mentions"], doc="One row per mention of an entity.")
    issues = property(lambda self: self.tables["issues"], doc="One row per thing a careful reader would query.")
    corrections = property(lambda self: self.tables["corrections"], doc="One row per human decision.")


_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


def _documents(articles: Iterable[Article]) -> pd.DataFrame:
    """The table of documents."""
    columns = [
        (a.doc_id, a.title, a.author, a.publisher, a.url, a.published, a.published_basis, a.language, a.sha256, len(a.text), sum(1 for _ in _WORD.finditer(a.text)))
        for a in articles
    ]
    table = TABLES["documents"]
    return frames.from_columns(table, list(zip(*columns, strict=True)) if columns else [()] * len(table.columns))


def _refuse_equal_ids(articles: Sequence[Article]) -> None:
    seen: set[str] = set()
    for a in articles:
        if a.doc_id in seen:
            raise InputError(f"two articles are named {a.doc_id!r}", where="doc_id", todo="give each article a doc_id of its own")
        seen.add(a.doc_id)
