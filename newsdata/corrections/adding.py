"""Rows that a person adds: their place in the text, and what every row of their table begins with."""

from __future__ import annotations

import re
from typing import Any

from newsdata.corrections.anchors import LIKE, NoRowError, around, nth, words_of
from newsdata.corrections.board import Board, Row
from newsdata.corrections.correction import Correction
from newsdata.tables import TABLES

_DIGITS = re.compile(r"[0-9][0-9.,]*")
RULE = "by hand"
# what a new row begins with; whatever else its table demands has to be said
BEGIN: dict[str, dict[str, Any]] = {
    "figures": {"qualifier": "exact", "kind": "number", "certainty": "asserted"},
    "times": {"basis": "none"},
    "timeline": {"basis": "none", "negated": False},
    "statements": {"type": "indirect", "resolved_by": "none", "certainty": "asserted"},
    "mentions": {"resolved_by": "name"},
    "sources": {"n_statements": 0, "n_figures": 0, "n_words": 0},
    "entities": {"n_mentions": 0},
    "issues": {"severity": "warning"},
}


def row(board: Board, c: Correction) -> Row:
    """The new row of a correction; the row that stands there already, where the rules have found it since.

    Raises
    ------
    NoRowError
        The text has no such words, or several times and it is not said which.
    """
    table = TABLES[str(c.table)]
    text = board.texts.get(c.doc_id or "")
    if text is None or not c.text:
        raise NoRowError("no document of this name" if c.text else "no words are named")
    made: Row = dict.fromkeys(table.names) | BEGIN[table.name] | {"doc_id": c.doc_id, "rule": RULE, "origin": "human"}
    if not table.anchored:
        standing = next((r for r in board.rows(table.name) if r["doc_id"] == c.doc_id and words_of(r) == c.text), None)
        if standing:
            return standing
        made |= {"name": c.text, table.key: board.new_id(table.name, str(c.doc_id), c.text, RULE)}
    else:
        start = _place(board, c, text)
        end = start + len(c.text)
        if standing := next((r for r in board.rows(table.name) if (r["doc_id"], r["start"], r["end"]) == (c.doc_id, start, end)), None):
            return standing
        sentence = board.sentence_at(str(c.doc_id), start)
        if sentence is None:
            raise NoRowError("the words begin in no sentence")
        inside = (start - sentence["start"], end - sentence["start"])
        made |= {
            "text": c.text,
            "start": start,
            "end": end,
            table.key: board.new_id(table.name, str(c.doc_id), board.anchor(sentence), *inside),
        }
        made |= {"sentence_id": sentence["sentence_id"]} if "sentence_id" in made else {}
        made |= _own(table.name, c.text, start)
    board.add(table.name, made)
    return made


def _own(table: str, words: str, start: int) -> dict[str, Any]:
    """Cells that follow from the words alone."""
    if table == "figures":
        number = _DIGITS.search(words)
        return {"number_start": start + (number.start() if number else 0), "number_end": start + (number.end() if number else len(words))}
    if table == "statements":
        return {"spans": f"{start}:{start + len(words)}"}
    if table == "timeline":
        return {"event": " ".join(words.split()[:8])}
    return {}


def places(text: str, words: str) -> list[int]:
    """Where words begin in a text, each time they stand there."""
    found, at = [], text.find(words)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def place(text: str, words: str, occurrence: int | None) -> int:
    """Where words begin in a text, of several equal wordings those that are counted.

    Raises
    ------
    NoRowError
        The text has no such words, not so often, or several times and it is not said which.
    """
    found = places(text, words)
    if not found:
        raise NoRowError("the text has no such words")
    if occurrence is None and len(found) > 1:
        raise NoRowError(f"the words stand {len(found)} times, and occurrence does not say which")
    return int(nth(found, occurrence))


def _place(board: Board, c: Correction, text: str) -> int:
    """Where the words begin that a correction means, by the sentence where it names one."""
    found = places(text, str(c.text))
    if c.sentence is None or not found:
        return place(text, str(c.text), c.occurrence)
    scored = []
    for at in found:
        sentence = board.sentence_at(str(c.doc_id), at)
        scored.append((around(c.sentence, str(c.text), sentence["text"], str(c.text)) if sentence else 0.0, at))
    top = max(score for score, _ in scored)
    rivals = [at for score, at in scored if score == top]
    if top < LIKE:
        raise NoRowError("the words stand in another sentence")
    if len(rivals) > 1:
        counted = found[c.occurrence - 1] if c.occurrence and c.occurrence <= len(found) else None
        if counted not in rivals:
            raise NoRowError(f"the words stand {len(rivals)} times in such a sentence")
        return int(counted)
    return rivals[0]


def lacking(table: str, row: Row) -> list[str]:
    """The columns that every row of the table has and this one has not."""
    return [c.name for c in TABLES[table].columns if c.required and row[c.name] is None]
