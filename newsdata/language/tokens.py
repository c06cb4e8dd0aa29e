"""Tokens of a sentence, with their word classes on demand."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from newsdata.language.tagger import tag

_CLITIC = r"['’](?:s|re|ve|ll|d|m)\b"
TOKEN = re.compile(
    rf"""
      (?:[A-Z]\.){{2,8}}                                            # U.S.
    | [^\W\d_]+?(?=n['’]t\b) | n['’]t\b | {_CLITIC}                 # do|n't, Russia|'s
    | [^\W\d_][^\W_]*(?:(?:-|['’](?!(?:s|re|ve|ll|d|m)\b))[^\W_]+)*  # ordinary words, hyphens inside
    | [0-9]+(?:[.,:/][0-9]+)*
    | \S
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Tokens:
    """Tokens of one stretch of text as parallel lists.

    Attributes
    ----------
    words : list of str
    starts, ends : list of int
        Code points into the article's text.
    tags : list of str
        Penn Treebank word classes, made on first access.
    """

    __slots__ = ("_tags", "ends", "starts", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for m in TOKEN.finditer(text, start, end):
            self.words.append(m[0])
            self.starts.append(m.start())
            self.ends.append(m.end())
        self._tags: list[str] | None = None

    def __len__(self) -> int:
        return len(self.words)

    @property
    def tags(self) -> list[str]:
        """Penn Treebank word classes."""
        if self._tags is None:
            self._tags = tag(self.words)
        return self._tags

    def at(self, position: int) -> int:
        """Index of the token that holds ``position``, or of the first one after it."""
        i = bisect_right(self.starts, position) - 1
        return i if i >= 0 and position < self.ends[i] else i + 1

    def before(self, position: int) -> int:
        """Index of the last token that ends at or before ``position``, or -1."""
        return bisect_right(self.ends, position) - 1

    def after(self, position: int) -> int:
        """Index of the first token that starts at or after ``position``, or ``len``."""
        return bisect_left(self.starts, position)
