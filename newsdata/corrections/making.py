"""A correction from a call: checked against the row as it stands before it is taken."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from newsdata import frames
from newsdata.article import parse_day
from newsdata.corrections import adding, cells
from newsdata.corrections.anchors import words_of
from newsdata.corrections.applying import Applied, apply
from newsdata.corrections.correction import CLOSED, Correction, home, named, of_frame, table_of
from newsdata.corrections.file import ACTIONS, NAME, append, changeable, read_whole
from newsdata.corrections.terms import NAME as TERMS
from newsdata.corrections.terms import lay, read_terms
from newsdata.errors import InputError
from newsdata.story import Story
from newsdata.tables import TABLES

if TYPE_CHECKING:
    Row = dict[str, Any]


def correct(
    story: Story,
    row: str | os.PathLike[str] | pd.DataFrame | None,
    column: str | None,
    new: Any,
    *,
    action: str,
    table: str | None,
    text: str | None,
    occurrence: int | None,
    by: str | None,
    on: dt.date | str | None,
    why: str | None,
    url: str | None,
) -> Story:
    """A story with corrections; see `newsdata.Story.correct`."""
    if isinstance(row, pd.DataFrame):
        return with_corrections(story, of_frame(row))
    if isinstance(row, os.PathLike):
        return with_corrections(story, read_whole(Path(row)))
    told = Correction(action=action, by=_clean(by), on=parse_day(on, where="on"), why=_clean(why), url=_clean(url))
    if action not in ACTIONS:
        raise InputError(f"there is no action {action!r}", where="correct", todo=f"choose from {', '.join(ACTIONS)}")
    values: Mapping[str, Any] = new if isinstance(new, Mapping) else {column: new} if column else {}
    if action == "add":
        made = _additions(story, told, table, _clean(text), occurrence, values)
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
    """Corrections of a row that is there."""
    table, row = _row(story, row_id, told.action)
    words = words_of(row)
    same = [r for r in frames.records(story.tables[table]) if r["doc_id"] == row["doc_id"] and words_of(r) == words]
    key = TABLES[table].key
    here = replace(
        told,
        table=table,
        row_id=row_id,
        doc_id=row["doc_id"],
        text=words,
        occurrence=next((n for n, r in enumerate(same, 1) if r[key] == row_id), None),
        sentence=_sentence(story, row.get("sentence_id")),
    )
    if told.action == "reject" or (told.action == "accept" and not values):
        return [here]
    if not values:
        raise InputError("no column is named", where="correct", todo=f"name one of {', '.join(changeable(table))}")
    if told.action == "accept":
        return [replace(here, column=_column(table, n), old=cells.show(row[n])) for n in values]
    return [replace(here, column=_column(table, n), old=cells.show(row[n]), new=_cell(table, n, v)) for n, v in values.items()]


def _additions(
    story: Story, told: Correction, table: str | None, text: str | None, occurrence: int | None, values: Mapping[str, Any]
) -> list[Correction]:
    """Corrections that add one row: a line for each of its cells."""
    if table not in TABLES or table in CLOSED:
        allowed = ", ".join(n for n in TABLES if n not in CLOSED)
        raise InputError(f"no row can be added to {table!r}", where="table", todo=f"choose from {allowed}")
    if not text:
        raise InputError("no words are named", where="text", todo="give the words of the article that the row stands for")
    if len(story.articles) != 1:
        raise InputError(
            "the story has several articles", where="correct", todo="add the row to the story of one article, or in corrections.csv"
        )
    article, sentence = story.articles[0], None
    if TABLES[table].anchored:
        found = adding.places(article.text, text)
        if not found or (len(found) > 1 and occurrence is None) or (occurrence is not None and not 1 <= occurrence <= len(found)):
            times = f"the words stand {len(found)} times in the text" if found else "the text has no such words"
            raise InputError(
                times, where=f"text {text[:60]!r}", todo="give them exactly as printed, and occurrence where they stand several times"
            )
        at, occurrence = found[(occurrence or 1) - 1], occurrence or 1
        inside = story.sentences[(story.sentences["start"] <= at) & (story.sentences["end"] > at)]
        sentence = inside["text"].iloc[0] if len(inside) else None
    here = replace(told, table=table, doc_id=article.doc_id, text=text, occurrence=occurrence, sentence=sentence)
    cells_given = {n: (_column(table, n), _cell(table, n, v)) for n, v in values.items()}
    return [replace(here, column=n, new=v) for n, v in cells_given.values()] or [here]


def _row(story: Story, row_id: str, action: str) -> tuple[str, Row]:
    """The row as it stands; one that was rejected where the rejection is taken back."""
    table = table_of(row_id)
    if table in CLOSED or table is None:
        raise InputError("no row that takes corrections has this id", where=repr(row_id)[:80], todo="take it from a table's first column")
    for tables in (story.tables, extracted(story)) if action == "accept" else (story.tables,):
        if table in tables:
            hits = tables[table][(tables[table][TABLES[table].key] == row_id).fillna(False)]
            if len(hits):
                return table, frames.records(hits)[0]
    raise InputError("no row has this id", where=repr(row_id)[:80], todo="take it from a table's first column, or from facts()")


def _sentence(story: Story, sentence_id: str | None) -> str | None:
    known = dict(zip(frames.plain(story.sentences["sentence_id"]), frames.plain(story.sentences["text"]), strict=True))
    return known.get(sentence_id)


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


def extracted(story: Story) -> Mapping[str, pd.DataFrame]:
    """The tables as they were extracted, before any correction."""
    return story._extracted or story.tables


def with_corrections(story: Story, more: Iterable[Correction]) -> Story:
    """The story with corrections laid on it behind those it has; those it has already are left out."""
    new = _new(story, more)
    if not new:
        return story
    base = extracted(story)
    applied = apply(story.articles, base, [*of_frame(story.corrections), *new])
    return Story(story.articles, applied.tables, extracted=base)


def over(standing: Sequence[Correction], story: Story) -> Story:
    """The story with the corrections that stand in a file, and its own behind them."""
    known = {c.correction_id for c in standing}
    every = [*standing, *(c for c in of_frame(story.corrections) if c.correction_id not in known)]
    base = extracted(story)
    return Story(story.articles, apply(story.articles, base, every).tables, extracted=base)


def beside(story: Story, folder: Path) -> Story:
    """A story with the terms and the corrections in the folder that its articles lie in; those of other articles there are theirs."""
    ids = {a.doc_id for a in story.articles}
    story = lay(story, read_terms(folder / TERMS))
    return with_corrections(story, [c for c in read_whole(folder / NAME) if home(c) in (*ids, "")])


def _new(story: Story, more: Iterable[Correction]) -> list[Correction]:
    known = set(frames.plain(story.corrections["correction_id"]))
    return [c for c in named(more) if c.correction_id not in known]


def outcome(story: Story) -> Applied:
    """What became of each of a story's corrections."""
    return apply(story.articles, extracted(story), of_frame(story.corrections))


def keep(story: Story, folder: Path, *, tables: bool) -> None:
    """Write a story's corrections behind those that stand in a folder, then ``tables`` anew that are saved there, in the formats they have."""
    append(folder / NAME, of_frame(story.corrections))
    if tables:
        from newsdata.datapackage import formats_there

        story.save(folder, formats=formats_there(folder))
