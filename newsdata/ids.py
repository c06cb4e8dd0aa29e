"""Stable ids: a hash of the table's letter, the sentence's words, the span inside it, and which of several identical sentences it is.

No extracted value is in an id, so a better reading keeps it; moving, adding or removing other paragraphs changes none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from hashlib import blake2b
from typing import Any

from newsdata.language.document import Document
from newsdata.records import SentenceRow

_HASH = blake2b(digest_size=4)  # copied, never fed: a copy is made faster than a new one
_SEPARATOR = "\x1f"  # between the parts that are hashed


def digest(words: str) -> str:
    """Eight hexadecimal digits of the words."""
    made = _HASH.copy()
    made.update(words.encode("utf-8"))
    return made.hexdigest()


class Ids:
    """Gives the rows of one document their ids.

    Parameters
    ----------
    document : Document

    Attributes
    ----------
    sentences : list of SentenceRow
        The rows of the table of sentences.
    """

    def __init__(self, document: Document) -> None:
        self.doc_id = document.article.doc_id
        self._text = text = document.text
        self._taken: set[str] = set()
        self._starts = [s.start for s in document.sentences]
        self._places: list[tuple[int, str, str]] = []  # of each sentence: where it begins, a hash of its words, its id
        self.sentences: list[SentenceRow] = []
        seen: Counter[str] = Counter()
        for s in document.sentences:
            printed = text[s.start : s.end]
            words = " ".join(printed.split())
            seen[words] += 1
            hashed = digest(f"{words}{_SEPARATOR}{seen[words]}")
            name = self.make("s", hashed)
            self._places.append((s.start, hashed, name))
            self.sentences.append(SentenceRow(s.start, s.end, s.paragraph, printed, self.doc_id, name))

    def make(self, letter: str, *parts: str) -> str:
        """A new id of this document; equal parts get different ids, in order."""
        return self._new(letter, _SEPARATOR.join((letter, *parts, "")))

    def _new(self, letter: str, words: str) -> str:
        n = 0
        while (name := f"{self.doc_id}-{letter}{digest(f'{words}{n}')}") in self._taken:
            n += 1
        self._taken.add(name)
        return name

    def anchor(self, letter: str, record: Any) -> str:
        """Fill in a record's document, sentence and words; give back its id."""
        start, end = record.start, record.end
        begin, words, record.sentence_id = self._places[bisect_right(self._starts, start, 1) - 1]
        record.doc_id, record.text = self.doc_id, self._text[start:end]
        return self._new(letter, f"{letter}\x1f{words}\x1f{start - begin}\x1f{end - begin}\x1f")
