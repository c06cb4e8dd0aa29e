"""diff: two versions of an article, or two saved stories, as a tidy table of what changed."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd

from newsdata import frames
from newsdata.article import Article
from newsdata.changes.cells import changed, deed, said, told
from newsdata.changes.pairing import Row, edited_sentences, pair
from newsdata.changes.paragraphs import put_back
from newsdata.corrections import of_frame, with_corrections
from newsdata.errors import InputError
from newsdata.pipeline import extract
from newsdata.story import Story
from newsdata.tables import TABLES

COMPARED = ("figures", "statements", "timeline")
COLUMNS = ("doc_id", "table", "change", "column", "old", "new", "old_text", "new_text", "old_id", "new_id")
CHANGES = ("added", "removed", "changed")
Version = Story | Article | str | os.PathLike[str]


def diff(old: Version, new: Version) -> pd.DataFrame:
    """What changed between two versions: figures, statements and events added, removed, or stated in another way.

    A moved paragraph is no change, nor is another wording that states the same.

    Parameters
    ----------
    old, new : Story, Article, str or path
        A story; an Article or its text; the path of a file, or of the folder of a saved story. A str is always text, never a path.

    Returns
    -------
    DataFrame
        One row for each cell that changed and for each row added or removed: ``doc_id``, ``table``, ``change`` (added, removed,
        changed), ``column`` (missing for whole rows), ``old`` and ``new`` (the values, or what a whole row says), ``old_text`` and
        ``new_text`` (the words), ``old_id`` and ``new_id``. In the order of the new text. Of figures the columns are value, low
        and high (where they are not the value itself), qualifier, trend, unit, per, source and certainty; of statements speaker,
        via, cue, certainty, type and quote; of events status, negated, date_from, date_to, source, actors, place and event.

    Raises
    ------
    InputError
        A path leads to nothing that can be read.

    Examples
    --------
    >>> import newsdata as nd
    >>> changes = nd.diff("Some 40 people fled, police said.", "At least 45 people fled, police said.")
    >>> changes[["column", "old", "new", "old_text"]].values.tolist()
    [['value', '40', '45', 'Some 40 people'], ['qualifier', 'approximately', 'at_least', 'Some 40 people']]
    """
    before, after = _story(old), _story(new)
    found = [row for pair_of_articles in _articles(before, after) for row in _document(before, after, *pair_of_articles)]
    columns = list(zip(*found, strict=True)) if found else [()] * len(COLUMNS)
    dtypes = {n: frames.category(CHANGES) if n == "change" else frames.STRING for n in COLUMNS}
    return pd.DataFrame({n: pd.Series(list(c), dtype=object).astype(dtypes[n]) for n, c in zip(COLUMNS, columns, strict=True)})


def _story(version: Version) -> Story:
    if isinstance(version, Story):
        return version
    if isinstance(version, (Article, str)):
        return extract(version)
    if not isinstance(version, os.PathLike):
        raise InputError(f"got a {type(version).__name__}", where="diff", todo="pass a Story, an Article, its text, or a path")
    if Path(version).is_dir():
        return Story.load(version)
    from newsdata.reading import read

    return extract(read(version))


def _articles(before: Story, after: Story) -> Iterator[tuple[Article | None, Article | None]]:
    """The articles of two stories in pairs: by name, and where each has one, those."""
    if len(before.articles) == len(after.articles) == 1:
        yield before.articles[0], after.articles[0]
        return
    old = {a.doc_id: a for a in before.articles}
    for article in after.articles:
        yield old.pop(article.doc_id, None), article
    yield from ((article, None) for article in old.values())


def _document(before: Story, after: Story, old: Article | None, new: Article | None) -> Iterator[tuple[Any, ...]]:
    """The rows of the result for one article."""
    if old and new and (back := put_back(old.text, new.text)) is not None:
        before, after = _again(before, old), _again(after, replace(new, text=back))
    left, right = _rows(before, old), _rows(after, new)
    sentences = edited_sentences(left["sentences"], right["sentences"])
    old_names, new_names = _names(before), _names(after)
    found: list[tuple[Any, tuple[Any, ...]]] = []
    for order, table in enumerate(COMPARED):
        key = TABLES[table].key
        for a, b in pair(table, left[table], right[table], sentences):
            place = ((b or a or {})["start"], order)
            words = (_cell(a, "text"), _cell(b, "text"), _cell(a, key), _cell(b, key))
            home = (b or a or {})["doc_id"]
            if a and b:
                found += [(place, (home, table, "changed", *c, *words)) for c in changed(table, a, old_names, b, new_names)]
            elif b:
                found.append((place, (home, table, "added", None, None, told(table, b), *words)))
            elif a:
                found.append((place, (home, table, "removed", None, told(table, a), None, *words)))
    yield from (row for _, row in sorted(found, key=lambda f: f[0]))


def _cell(row: Row | None, name: str) -> Any:
    return row[name] if row else None


def _again(story: Story, article: Article) -> Story:
    """One article of a story read anew, with the corrections that the story has for it."""
    fresh = extract(article)
    return with_corrections(fresh, [c for c in of_frame(story.corrections) if c.doc_id == article.doc_id])


def _rows(story: Story, article: Article | None) -> dict[str, list[Row]]:
    """The rows of an article in the tables that are compared."""
    made: dict[str, list[Row]] = {}
    for name in ("sentences", *COMPARED, "times", "mentions"):
        frame = story.tables[name] if name in story.tables else frames.empty(name)
        made[name] = frames.records(frame[(frame["doc_id"] == article.doc_id).fillna(False)]) if article else []
    inside: dict[str, list[Row]] = defaultdict(list)
    for name in ("figures", "times", "mentions"):
        for row in made[name]:
            inside[row["sentence_id"]].append(row)
    for row in made["timeline"]:
        row["deed"] = deed(row, inside[row["sentence_id"]])
    for row in made["statements"]:
        row["said"] = said(row, [f for f in made["figures"] if row["start"] <= f["start"] < row["end"]])
    return made


def _names(story: Story) -> dict[str, str]:
    """The names of sources and entities by their ids."""
    tables = (story.tables[n] for n in ("sources", "entities") if n in story.tables)
    return {i: name for frame in tables for i, name in zip(frames.plain(frame.iloc[:, 0]), frames.plain(frame["name"]), strict=True)}
