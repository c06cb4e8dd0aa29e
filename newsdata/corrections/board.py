"""The rows of a story while corrections are laid on them: plain dictionaries, read from the tables only where they are needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from newsdata import frames
from newsdata.article import Article
from newsdata.corrections.correction import OPEN, digest
from newsdata.tables import TABLES

Row = dict[str, Any]


class Board:
    """Rows by table and by id; ``touched`` names the tables that are no longer those of the extraction."""

    def __init__(self, articles: Iterable[Article], tables: Mapping[str, pd.DataFrame]) -> None:
        self._tables = tables
        self._rows: dict[str, list[Row]] = {}
        self._by_id: dict[str, dict[str, Row]] = {}
        self._anchors: dict[str, str] | None = None
        self.touched: set[str] = set()
        self.texts = {a.doc_id: a.text for a in articles}
        self.sentences = frames.records(tables["sentences"])
        self.sentence_text = {r["sentence_id"]: r["text"] for r in self.sentences}

    def has(self, table: str) -> bool:
        """Whether the story has the table."""
        return table in self._tables

    def names(self) -> list[str]:
        """The tables that corrections may change."""
        return [n for n in self._tables if n in OPEN]

    def rows(self, table: str) -> list[Row]:
        """The rows of a table, in order."""
        if table not in self._rows:
            self._rows[table] = frames.records(self._tables[table])
        return self._rows[table]

    def provide(self, table: str) -> None:
        """Begin a table that the story has not."""
        self._tables = {**self._tables, table: frames.empty(table)}

    def by_id(self, table: str) -> dict[str, Row]:
        """The rows of a table by their keys."""
        if table not in self._by_id:
            self._by_id[table] = {r[TABLES[table].key]: r for r in self.rows(table)}
        return self._by_id[table]

    def remove(self, table: str, row: Row) -> None:
        """Take a row out."""
        self._rows[table] = [r for r in self.rows(table) if r is not row]
        self.by_id(table).pop(row[TABLES[table].key], None)
        self.touched.add(table)

    def add(self, table: str, row: Row) -> None:
        """Put a row in."""
        self.rows(table).append(row)
        self.by_id(table)[row[TABLES[table].key]] = row
        self.touched.add(table)

    def sentence_at(self, doc_id: str, position: int) -> Row | None:
        """The sentence that holds a character."""
        return next((s for s in self.sentences if s["doc_id"] == doc_id and s["start"] <= position < s["end"]), None)

    def new_id(self, table: str, doc_id: str, *parts: object) -> str:
        """The id that the rules would give the row: of its sentence's words and its place there, or of its name."""
        n, taken = 0, self.by_id(table)
        letter = TABLES[table].letter
        while (name := f"{doc_id}-{letter}{digest(letter, *parts, n)}") in taken:
            n += 1
        return name

    def anchor(self, sentence: Row) -> str:
        """What stands for a sentence in ids: its words, and which of several identical ones it is."""
        if self._anchors is None:
            self._anchors, seen = {}, Counter[tuple[str, str]]()
            for s in self.sentences:
                words = " ".join(s["text"].split())
                seen[s["doc_id"], words] += 1
                self._anchors[s["sentence_id"]] = digest(words, seen[s["doc_id"], words])
        return self._anchors[sentence["sentence_id"]]

    def frames(self) -> dict[str, pd.DataFrame]:
        """The tables that were touched, as frames, in text order."""
        order = {d: i for i, d in enumerate(self.texts)}
        made = {}
        for name in self.touched:
            table = TABLES[name]
            rows = self.rows(name)
            if table.anchored and name != "issues":
                rows = sorted(rows, key=lambda r: (order.get(r["doc_id"], len(order)), r["start"]))
            elif name != "issues":
                rows = sorted(rows, key=lambda r: order.get(r["doc_id"], len(order)))
            made[name] = frames.from_columns(table, [[r[n] for r in rows] for n in table.names])
        return made
