"""A correction from a call: checked against the row as it stands before it is taken."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd

from newsdata import frames
from newsdata.article import Article, parse_day
from newsdata.corrections import adding, cells
from newsdata.corrections.anchors import NoRowError
from newsdata.corrections.applying import apply
from newsdata.corrections.board import Board, Row
from newsdata.corrections.correction import OPEN, Correction, named, of_frame, table_of
from newsdata.corrections.file import ACTIONS, changeable, read_whole
from newsdata.corrections.laying import extracted, with_corrections
from newsdata.errors import InputError
from newsdata.story import Story
from newsdata.tables import TABLES


def correct(
    story: Story,
    row: str | os.PathLike[str] | pd.DataFrame | None = None,
    column: str | None = None,
    new: Any = None,
    *,
    action: str = "change",
    table: str | None = None,
    doc_id: str | None = None,
    text: str | None = None,
    occurrence: int | None = None,
    by: str | None = None,
    on: dt.date | str | None = None,
    why: str | None = None,
    url: str | None = None,
) -> Story:
    """A story with corrections; see `newsdata.Story.correct`. ``doc_id`` says which of several articles a row is added to."""
    if isinstance(row, pd.DataFrame):
        return with_corrections(story, of_frame(row))
    if isinstance(row, os.PathLike):
        return with_corrections(story, read_whole(Path(row)))
    told = Correction(action=action, by=_clean(by), on=parse_day(on, where="on"), why=_clean(why), url=_clean(url))
    if action not in ACTIONS:
        raise InputError(f"there is no action {action!r}", where="correct", todo=f"choose from {', '.join(ACTIONS)}")
    values: Mapping[str, Any] = new if isinstance(new, Mapping) else {column: new} if column else {}
    if action == "add":
        made = _additions(story, replace(told, table=table, doc_id=doc_id, text=_clean(text), occurrence=occurrence), values)
    else:
        if row is None:
            raise InputError("no row is named", where="correct", todo="take its id from a table's first column, or from facts()")
        made = _decisions(story, told, row, values)
    made = named(made, set(frames.plain(story.corrections["correction_id"])))
    applied = apply(story.articles, extracted(story), [*of_frame(story.corrections), *made])
    for c in made:
        if c.correction_id in applied.lost:
            raise InputError(applied.lost[c.correction_id], where="correct", todo="correct the call")
    return Story(story.articles, applied.tables, extracted=extracted(story))


def _clean(text: str | None) -> str | None:
    """Text that a file can hold."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode() if text else None


def _decisions(story: Story, told: Correction, row_id: str, values: Mapping[str, Any]) -> list[Correction]:
    """Corrections of a row that is there; its words and its sentence are told when they are applied."""
    table, row = _row(story, row_id, told.action)
    here = replace(told, table=table, row_id=row_id)
    if told.action == "reject" or (told.action == "accept" and not values):
        return [here]
    if not values:
        raise InputError("no column is named", where="correct", todo=f"name one of {', '.join(changeable(table))}")
    if told.action == "accept":
        return [replace(here, column=_column(table, n), old=cells.show(row[n])) for n in values]
    return [replace(here, column=n, new=_cell(table, n, v), old=cells.show(row[n])) for n, v in values.items()]


def _additions(story: Story, told: Correction, values: Mapping[str, Any]) -> list[Correction]:
    """Corrections that add one row: a line for each of its cells."""
    table, text = told.table, told.text
    if table not in OPEN:
        raise InputError(f"no row can be added to {table!r}", where="table", todo=f"choose from {', '.join(OPEN)}")
    if not text:
        raise InputError("no words are named", where="text", todo="give the words of the article that the row stands for")
    article = _article(story, told.doc_id)
    here = replace(told, doc_id=article.doc_id)
    if TABLES[table].anchored:
        try:
            at = adding.place(article.text, text, told.occurrence)
        except NoRowError as e:
            todo = "give the words exactly as printed, and occurrence where they stand several times"
            raise InputError(str(e), where=f"text {text[:60]!r}", todo=todo) from None
        around = Board(story.articles, story.tables).sentence_at(article.doc_id, at)
        here = replace(here, occurrence=told.occurrence or 1, sentence=around["text"] if around else None)
    return [replace(here, column=n, new=_cell(table, n, v)) for n, v in values.items()] or [here]


def _article(story: Story, doc_id: str | None) -> Article:
    """The article that a row is added to."""
    found = [a for a in story.articles if doc_id in (None, a.doc_id)]
    if not found:
        raise InputError("the story has no such article", where=f"doc_id {doc_id!r}", todo="take it from the table of documents")
    if len(found) > 1:
        raise InputError(
            "the story has several articles", where="correct", todo="add the row to the story of one article, or in corrections.csv"
        )
    return found[0]


def _row(story: Story, row_id: str, action: str) -> tuple[str, Row]:
    """The row as it stands; one that was rejected where the rejection is taken back."""
    table = table_of(row_id)
    if table not in OPEN:
        raise InputError("no row that takes corrections has this id", where=repr(row_id)[:80], todo="take it from a table's first column")
    for tables in (story.tables, extracted(story)) if action == "accept" else (story.tables,):
        if table in tables:
            hits = tables[table][(tables[table][TABLES[table].key] == row_id).fillna(False)]
            if len(hits):
                return table, frames.records(hits)[0]
    raise InputError("no row has this id", where=repr(row_id)[:80], todo="take it from a table's first column, or from facts()")


def _column(table: str, name: str) -> str:
    if name not in changeable(table):
        raise InputError(
            f"the table {table} has no column {name!r} to change", where="column", todo=f"choose from {', '.join(changeable(table))}"
        )
    return name


def _cell(table: str, name: str, value: Any) -> str | None:
    """The new value as a cell, after it was read as one."""
    _column(table, name)
    column = TABLES[table].column(name)
    missing = value is None or value is pd.NA or value is pd.NaT or value != value
    if isinstance(value, (dt.datetime, pd.Timestamp)):
        value = value.date()
    text = None if missing else cells.show(value.item() if hasattr(value, "item") else value)
    try:
        cells.parse(column, text)
    except ValueError as e:
        raise InputError(f"{text!r} {e}", where=f"{table}.{name}", todo="correct the value") from None
    return _clean(text)
