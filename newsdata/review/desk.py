"""What stands behind the widget: a story and its folder, decisions taken in, and what there is to see."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newsdata import corrections, frames
from newsdata.article import Article
from newsdata.corrections import cells
from newsdata.datapackage import descriptor
from newsdata.errors import InputError
from newsdata.reporting.marks import spans
from newsdata.review.columns import NAMED, columns, reviewed
from newsdata.story import Story
from newsdata.tables import TABLES


class Desk:
    """A story under review, and the folder that holds its corrections.

    Parameters
    ----------
    story : Story
    folder : path
        See `newsdata.Story.review`.

    Raises
    ------
    InputError
        The folder holds the story of other articles.
    DataError
        The story or the corrections in the folder cannot be read as a whole.
    """

    def __init__(self, story: Story, folder: str | os.PathLike[str]) -> None:
        self.folder = Path(folder)
        own = corrections.of_frame(story.corrections)
        if not self.folder.exists() or (self.folder.is_dir() and not any(self.folder.iterdir())):
            story.save(self.folder)
        self.saved = (self.folder / descriptor.NAME).exists()
        if self.saved:
            saved = Story.load(self.folder)
            if [(a.doc_id, a.text) for a in saved.articles] != [(a.doc_id, a.text) for a in story.articles]:
                raise InputError("the folder holds the story of other articles", where=str(folder), todo="name another folder")
            self.story = corrections.with_corrections(saved, own)
        else:
            self.story = corrections.beside(story, self.folder)
        if own:
            corrections.keep(self.story, self.folder, tables=False)

    def decide(self, message: Mapping[str, Any]) -> None:
        """Take one decision, and write it; the message has what `newsdata.Story.correct` takes, as texts.

        Raises
        ------
        InputError
            The decision does not fit, or it is not said who decides and why.
        DataError
            The corrections in the folder cannot be read as a whole.
        """
        by, why = _text(message, "by"), _text(message, "why")
        if not by or not why:
            raise InputError("a decision says who decided, and for which reason", where="review", todo="fill in both fields")
        action, number = _text(message, "action") or "", _text(message, "occurrence")
        occurrence = cells.parse(TABLES["corrections"].column("occurrence"), number) if number else None
        given = message.get("new")
        new = {str(n): None if v in (None, "") else str(v) for n, v in given.items()} if isinstance(given, Mapping) else {}
        self.story = self._current()
        right = corrections.correct(
            self.story, _text(message, "row_id"), new=new or None, action=action, table=_text(message, "table"),
            doc_id=_text(message, "doc_id"), text=_text(message, "text"), occurrence=occurrence,
            by=by, why=why, url=_text(message, "url"), on=dt.date.today(),
        )  # fmt: skip
        corrections.keep(right, self.folder, tables=self.saved)
        self.story = right

    def _current(self) -> Story:
        """The story under the corrections that stand in the folder now, whoever wrote them."""
        standing = corrections.standing(self.story, self.folder)
        return corrections.laid(self.story.articles, corrections.extracted(self.story), standing)

    def view(self, doc_id: str | None = None) -> dict[str, Any]:
        """What the widget shows of one article, by default the first: its text, marks, rows, and the decisions."""
        article = next((a for a in self.story.articles if a.doc_id == doc_id), next(iter(self.story.articles), Article("", doc_id="none")))
        here = article.doc_id
        tables = reviewed(self.story.tables)
        return {
            "doc_id": here,
            "articles": [[a.doc_id, a.title or a.doc_id] for a in self.story.articles],
            "text": article.text,
            "marks": [[s.start, s.end, s.layer, s.name] for s in spans(self.story, here)],
            "rows": {k: row for name in tables for k, row in self._rows(name, here)},
            "names": {n: {r[TABLES[n].key]: r["name"] for r in self._records(n, here)} for n in NAMED if n in tables},
            "decisions": self._decisions(),
        }

    def _records(self, table: str, doc_id: str) -> list[dict[str, Any]]:
        return [r for r in frames.records(self.story.tables[table]) if r["doc_id"] == doc_id]

    def _rows(self, table: str, doc_id: str) -> list[tuple[str, dict[str, Any]]]:
        names = [c["name"] for c in columns(table)]
        return [
            (r[TABLES[table].key], {"table": table, "text": r.get("text") or r.get("name"), "cells": {n: cells.show(r[n]) for n in names}})
            for r in self._records(table, doc_id)
        ]

    def _decisions(self) -> list[dict[str, Any]]:
        """Every decision with the row it was laid on, or why it was not."""
        done = corrections.outcome(self.story)
        shown = ("action", "table", "text", "column", "old", "new", "by", "on", "why", "url")
        return [
            {n: cells.show(getattr(c, n)) for n in shown}
            | {"row_id": done.found.get(str(c.correction_id), c.row_id), "lost": done.lost.get(str(c.correction_id))}
            for c in done.corrections
        ]


def _text(message: Mapping[str, Any], name: str) -> str | None:
    value = message.get(name)
    return str(value) if value is not None and str(value).strip() else None
