"""Corrections laid on an extraction, in their order; what finds no row, or no longer its old value, becomes an issue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from newsdata.article import Article
from newsdata.corrections import adding, cells, follow
from newsdata.corrections.anchors import NoRowError, locate, words_of
from newsdata.corrections.board import Board, Row
from newsdata.corrections.correction import Correction, home, named, to_frame
from newsdata.tables import TABLES


@dataclass(frozen=True, slots=True)
class Applied:
    """The tables with the corrections laid on them, and what became of each.

    Attributes
    ----------
    tables : dict of str to DataFrame
        Every table of the story, the corrected ones anew.
    corrections : list of Correction
        Each with what its row tells of it.
    found : dict of str to str
        By the correction's id, the row it was laid on.
    lost : dict of str to str
        By the correction's id, why it was not.
    """

    tables: dict[str, pd.DataFrame]
    corrections: list[Correction]
    found: dict[str, str]
    lost: dict[str, str]


def apply(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame], corrections: Iterable[Correction]) -> Applied:
    """Lay corrections on the tables of an extraction; the tables given stay as they are."""
    return _Pass(articles, tables, named(corrections)).run()


class _Pass:
    """One pass over the corrections, in their order."""

    def __init__(self, articles: Sequence[Article], tables: Mapping[str, pd.DataFrame], corrections: list[Correction]) -> None:
        self.articles, self.tables = articles, tables
        self.board = Board(articles, tables)
        self.corrections = corrections
        self.found: dict[str, str] = {}
        self.lost: dict[str, str] = {}
        self.changed: dict[tuple[str, str], tuple[Row, set[str], Row]] = {}  # row, columns changed, the row before
        self.added: dict[tuple[Any, ...], Row] = {}
        self.last = {c.row_id: i for i, c in enumerate(corrections) if c.action == "accept" and c.row_id and not c.column}
        self.failed: list[tuple[Correction, str, str]] = []  # changes of a cell that did not fit, with the row's id
        self.stands: set[tuple[str, str | None]] = set()  # cells that a correction holds

    def run(self) -> Applied:
        done = [self._one(i, c) for i, c in enumerate(self.corrections)]
        for (table, _), (row, columns, old) in self.changed.items():
            if table == "figures":
                follow.figure(row, columns, old)
            elif table == "statements":
                follow.statement(self.board, row, columns, old)
        for c, row_id, why in self.failed:
            if (row_id, c.column) not in self.stands:  # a later correction of the same cell holds: this one is history
                self.lost[str(c.correction_id)] = why
        for c, row in list(self._unfinished()):
            self.lost[str(c.correction_id)] = f"the new row lacks {', '.join(adding.lacking(str(c.table), row))}"
        if self.board.touched & {"statements", "figures", "mentions"}:
            follow.recount(self.board, follow.tally(Board(self.articles, self.tables)))
        self._issues(done)
        made = {**{n: self.tables[n] for n in self.tables}, **self.board.frames(), "corrections": to_frame(done)}
        if "issues" in made and "issues" not in self.tables:
            made = {n: made[n] for n in TABLES if n in made}
        return Applied(made, done, self.found, self.lost)

    def _one(self, i: int, c: Correction) -> Correction:
        """Apply one correction; give it back with what its row tells of it."""
        c = self._homed(c)
        if not self.board.has(str(c.table)):
            return c  # the table was not asked for
        try:
            if c.action == "add":
                row = self._add(c)
            else:
                row = locate(c, self.board.rows(str(c.table)), self.board.by_id(str(c.table)), self.board.sentence_text)
            c = self._told(c, row)
            self.found[str(c.correction_id)] = row[TABLES[str(c.table)].key]
            self._act(i, c, row)
        except NoRowError as e:
            self.lost[str(c.correction_id)] = str(e)
        return c

    def _homed(self, c: Correction) -> Correction:
        """The correction with its document."""
        if c.doc_id is not None:
            return c
        doc_id = home(c)
        if doc_id not in self.board.texts and len(self.board.texts) == 1:
            doc_id = next(iter(self.board.texts))
        return replace(c, doc_id=doc_id) if doc_id in self.board.texts else c

    def _told(self, c: Correction, row: Row) -> Correction:
        """The correction with what finds its row again, where nobody wrote it."""
        words = words_of(row)
        if c.text is not None or words is None:
            return c
        same = [r for r in self.board.rows(str(c.table)) if r["doc_id"] == row["doc_id"] and words_of(r) == words]
        return replace(
            c,
            doc_id=row["doc_id"],
            text=words,
            occurrence=next((n for n, r in enumerate(same, 1) if r is row), None),
            sentence=self.board.sentence_text.get(row.get("sentence_id", "")),
        )

    def _act(self, i: int, c: Correction, row: Row) -> None:
        table, key = str(c.table), row[TABLES[str(c.table)].key]
        if c.action == "reject":
            if i > max(self.last.get(k or "", -1) for k in (c.row_id, key)):
                self.board.remove(table, row)
                follow.unlink(self.board, table, key)
                self.changed.pop((table, key), None)
        elif c.action == "accept":
            if c.column and cells.show(row[c.column]) != c.old:
                self._fail(c, key, f"{c.column} is {cells.show(row[c.column]) or 'missing'} now, and {c.old or 'missing'} was accepted")
        elif c.column:
            self._change(c, table, key, row)

    def _change(self, c: Correction, table: str, key: str, row: Row) -> None:
        column = TABLES[table].column(str(c.column))
        now, old, new = row[column.name], _value(column, c.old), _value(column, c.new)
        new = self._key_of(column.refers, c, new) if column.refers and not column.many else new
        if now != new and c.action == "change" and now != old:
            self._fail(
                c, key, f"{column.name} is {cells.show(now) or 'missing'} now, and the correction is of {c.old or 'a missing value'}"
            )
            return
        self.stands.add((key, c.column))
        if now != new:
            _, columns, _ = self.changed.setdefault((table, key), (row, set(), dict(row)))
            columns.add(column.name)
            row[column.name], row["origin"] = new, "human"
            self.board.touched.add(table)

    def _key_of(self, table: str, c: Correction, new: Any) -> Any:
        """The key of another table's row, also where its name was written instead."""
        if new is None or not self.board.has(table) or new in self.board.by_id(table):
            return new
        named = [k for k, r in self.board.by_id(table).items() if r["doc_id"] == c.doc_id and words_of(r) == new]
        if len(named) != 1:
            raise NoRowError(f"{len(named) or 'no'} rows of {table} are named “{new}”")
        return named[0]

    def _fail(self, c: Correction, row_id: str, why: str) -> None:
        self.failed.append((c, row_id, why))

    def _add(self, c: Correction) -> Row:
        """The row that a correction adds; the lines that name the same words fill in its cells."""
        place = (c.table, c.doc_id, c.text, c.occurrence)
        if place not in self.added:
            self.added[place] = adding.row(self.board, c)
        row = self.added[place]
        if c.column:
            self._change(c, str(c.table), row[TABLES[str(c.table)].key], row)
        return row

    def _unfinished(self) -> Iterable[tuple[Correction, Row]]:
        """New rows that lack what every row of their table has; they are taken out again."""
        for (table, *_), row in self.added.items():
            if adding.lacking(str(table), row):
                self.board.remove(str(table), row)
                for c in self.corrections:
                    if c.action == "add" and self.added.get((c.table, self._homed(c).doc_id, c.text, c.occurrence)) is row:
                        yield c, row

    def _issues(self, corrections: Iterable[Correction]) -> None:
        """One issue for each correction that is lost."""
        if not self.lost:
            return
        if not self.board.has("issues"):
            self.board.provide("issues")
        for c in corrections:
            if why := self.lost.get(str(c.correction_id)):
                doc_id = c.doc_id if c.doc_id in self.board.texts else next(iter(self.board.texts), "")
                self.board.add("issues", _issue(self.board, doc_id, c, why))


def _issue(board: Board, doc_id: str, c: Correction, why: str) -> Row:
    row: Row = dict.fromkeys(TABLES["issues"].names)
    message = f"the correction {c.correction_id} ({c}) is not applied: {why}"
    return row | {
        "issue_id": board.new_id("issues", doc_id, "lost_correction", message), "doc_id": doc_id, "kind": "lost_correction",
        "severity": "warning", "message": message, "suggestion": "look the row up and add a correction that names it",
        "rule": "a correction without its row", "origin": "rule",
    }  # fmt: skip


def _value(column: Any, text: str | None) -> Any:
    """The value of a cell; one that does not fit equals nothing."""
    try:
        return cells.parse(column, text)
    except ValueError:
        return object()
