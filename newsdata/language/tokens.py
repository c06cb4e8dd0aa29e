"""Tokens of a sentence, with their word classes on demand."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from newsdata.language.tagger import tag

_CLITIC = r"(?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)\b"
_TAIL = rf"[^\W_]*+(?:[-'’](?:(?<=-)|(?!{_CLITIC}))[^\W_]++)*+"  # hyphens and apostrophes inside
# the commonest first: it is tried at every token
_REST = rf"""
      [a-z]{_TAIL}
    | [^\W\d_](?:(?<=[A-Z])\.(?:[A-Z]\.){{1,7}} | {_TAIL})            # U.S.
    | [0-9]+(?:[.,:/][0-9]+)*
    | ['’]{_CLITIC}                                                  # Russia|'s
    | \S
"""
_PLAIN = re.compile(_REST, re.VERBOSE)
# do|n't costs a look ahead at every letter: only where a text holds one
_NEGATED = re.compile(r"[^\W\d_]+?(?=[nN]['’][tT]\b) | [nN]['’][tT]\b |" + _REST, re.VERBOSE)
_HAS_NEGATED = re.compile(r"[nN]['’][tT]\b")
_WORD = re.compile(r"[^\W_][a-z]*+[^\W_]*+(?:['’.,-][^\W_]++)*+")  # [a-z] alone is read faster


def words(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The words of ``text[start:end]``, as `count_words` counts them."""
    return _WORD.findall(text, start, len(text) if end is None else end)


def count_words(text: str, start: int = 0, end: int | None = None) -> int:
    """How many words ``text[start:end]`` has: marks are none, "don't" and "1,200" are one.

    Examples
    --------
    >>> count_words("Don't sell 1,200 – ever.")
    4
    """
    return len(words(text, start, end))


class Tokens:
    """Tokens of one stretch of text as parallel lists.

    Attributes
    ----------
    words : list of str
    lows : list of str
        The words in lower case, made on first access.
    starts, ends : list of int
        Code points into the article's text.
    tags : list of str
        Penn Treebank word classes, made on first access.
    """

    __slots__ = ("_lows", "_tags", "ends", "starts", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        token = _NEGATED if _HAS_NEGATED.search(text, start, end) else _PLAIN
        found = list(token.finditer(text, start, end))
        self.words: list[str] = [m[0] for m in found]
        self.starts: list[int] = [m.start() for m in found]
        self.ends: list[int] = [m.end() for m in found]
        self._tags: list[str] | None = None
        self._lows: list[str] | None = None

    def __len__(self) -> int:
        return len(self.words)

    @property
    def lows(self) -> list[str]:
        """The words in lower case."""
        if self._lows is None:
            self._lows = [w.lower() for w in self.words]
        return self._lows

    @property
    def tags(self) -> list[str]:
        """Penn Treebank word classes."""
        if self._tags is None:
            self._tags = tag(self.words, self.lows)
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
