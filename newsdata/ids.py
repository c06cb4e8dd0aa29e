"""Stable ids: a hash of the table's letter, the sentence's words, the span inside it, and which of several identical sentences it is.

No extracted value is in an id, so a better reading keeps it; moving, adding or removing other paragraphs changes none.
"""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import Any

from newsdata.language.document import Document
from newsdata.records import SentenceRow


def digest(*parts: object) -> str:
    """Eight hexadecimal digits of the parts."""
    return blake2b("\x1f".join(map(str, parts)).encode("utf-8"), digest_size=4).hexdigest()


class Ids:
    """Gives the rows of one document their ids.

    Parameters
    ----------
    document : Document
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.doc_id = document.article.doc_id
        self._taken: set[str] = set()
        self._anchor: list[str] = []
        seen: Counter[str] = Counter()
        for s in document.sentences:
            words = " ".join(document.text[s.start : s.end].split())
            seen[words] += 1
            self._anchor.append(digest(words, seen[words]))

    def make(self, letter: str, *parts: object) -> str:
        """A new id of this document; equal parts get different ids, in order."""
        n = 0
        while (name := f"{self.doc_id}-{letter}{digest(letter, *parts, n)}") in self._taken:
            n += 1
        self._taken.add(name)
        return name

    def sentence_rows(self) -> list[SentenceRow]:
        """The rows of the table of sentences."""
        text = self.document.text
        return [
            SentenceRow(s.start, s.end, s.paragraph, text[s.start : s.end], self.doc_id, self.make("s", self._anchor[s.index]))
            for s in self.document.sentences
        ]

    def anchor(self, letter: str, record: Any, rows: list[SentenceRow]) -> str:
        """Fill in a record's document, sentence and words; give back its id."""
        sentence = self.document.sentence_at(record.start)
        record.doc_id = self.doc_id
        record.sentence_id = rows[sentence.index].sentence_id
        record.text = self.document.text[record.start : record.end]
        return self.make(letter, self._anchor[sentence.index], record.start - sentence.start, record.end - sentence.start)
