"""Find the row of a correction: by its id, else by its words and the sentence around them, else not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from newsdata.corrections.board import Row
from newsdata.corrections.correction import Correction
from newsdata.language.tokens import words

LIKE = 0.6  # share of the words around the row that two readings of a sentence have in common
ALIKE = 0.8  # the same of the words of a long row itself
MARGIN = 0.1  # by which the best sentence must be better than the next
LONG = ("statements", "timeline")  # rows of many words, found again when one of them was edited


class NoRowError(Exception):
    """Why a correction leads to no row."""


def words_of(row: Mapping[str, Any]) -> str | None:
    """The words that a row stands for: those of its span, or its name."""
    return row["text"] if "text" in row else row.get("name")


def locate(c: Correction, rows: Sequence[Row], by_id: Mapping[str, Row], sentences: Mapping[str, str]) -> Row:
    """The row that a correction means.

    Parameters
    ----------
    c : Correction
    rows : sequence of dict
        The rows of its table, in text order.
    by_id : mapping of id to row
    sentences : mapping of sentence_id to text

    Raises
    ------
    NoRowError
        No row, or more than one that it could be.
    """
    row = by_id.get(c.row_id) if c.row_id else None
    if row is not None:
        if c.text is not None and words_of(row) != c.text:
            raise NoRowError(f"the row {c.row_id} has other words, “{words_of(row)}”")
        return row
    if c.text is None:
        raise NoRowError("no row has this id")
    here = [r for r in rows if c.doc_id is None or r["doc_id"] == c.doc_id]
    same = [r for r in here if words_of(r) == c.text]
    if c.sentence is not None:
        scored = [(around(c.sentence, c.text, sentences.get(r["sentence_id"], ""), c.text), r) for r in same if "sentence_id" in r]
        if found := best(scored, c, same):
            return found
        if c.table in LONG and not same:
            edited = [(alike(c.text, r["text"]), r) for r in here]
            if found := best([s for s in edited if s[0] >= ALIKE], c, []):
                return found
        raise NoRowError("no row has these words in such a sentence" if same else "no row has these words")
    if not same:
        raise NoRowError("no row has these words")
    if c.occurrence is None and len(same) > 1:
        raise NoRowError(f"{len(same)} rows have these words, and occurrence does not say which")
    return nth(same, c.occurrence)


def nth(found: Sequence[Any], occurrence: int | None) -> Any:
    """The one of several equal wordings that is meant."""
    n = occurrence or 1
    if not 1 <= n <= len(found):
        raise NoRowError(f"the words stand {len(found)} times, and occurrence is {n}")
    return found[n - 1]


def best(scored: Sequence[tuple[float, Any]], c: Correction, same: Sequence[Any]) -> Any | None:
    """The one whose sentence is like the correction's, and clearly more than any other; of equal sentences the one counted."""
    good = sorted((s for s in scored if s[0] >= LIKE), key=lambda s: -s[0])
    if not good:
        return None
    rivals = [s[1] for s in good if s[0] > good[0][0] - MARGIN]
    if len(rivals) == 1:
        return rivals[0]
    counted = same[c.occurrence - 1] if c.occurrence and c.occurrence <= len(same) else None
    return next((r for r in rivals if r is counted), None)


def around(old: str, old_words: str, new: str, new_words: str) -> float:
    """How alike two sentences are, from 0 to 1, their rows' own words left out; 0 where their names or numbers are others.

    Examples
    --------
    >>> around("Some 40 were badly hurt.", "Some 40", "Some 40 were hurt.", "Some 40")
    0.8
    >>> around("In Kerrin some 40 were hurt.", "some 40", "In Loom some 40 were hurt.", "some 40")
    0.0
    """
    if old == new:
        return 1.0
    return _common(old.replace(old_words, " ", 1), new.replace(new_words, " ", 1))


def alike(old: str, new: str) -> float:
    """How alike the words of two rows are; 0 where a name, a number or a negation is another."""
    if _fixed(old) != _fixed(new):
        return 0.0
    return _common(old, new)


def _common(old: str, new: str) -> float:
    a, b = Counter(words(old.lower())), Counter(words(new.lower()))
    names, others = _fixed(old), _fixed(new)
    if not a or not b or len(names & others) * 2 < len(names | others):
        return 0.0
    return 2 * (a & b).total() / (a.total() + b.total())


NEGATIONS = frozenset({"not", "no", "never", "nobody", "none", "nor", "without"})


def _fixed(text: str) -> set[str]:
    """The words that make another claim when they change: names, numbers, negations."""
    found = words(text)
    return {
        w for i, w in enumerate(found) if w[0].isdigit() or (i and w[0].isupper()) or w.lower() in NEGATIONS or w.lower().endswith("n’t")
    }
