"""Windows: the tokens around a cue, with the word classes that they have in their sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newsdata.language.document import Document


class Window:
    """Tokens that begin in ``start`` to ``end``, as parallel lists; a sentence is tagged once, however many windows look into it.

    Attributes
    ----------
    words, lows : list of str
        As printed, and in lower case.
    starts, ends : list of int
        Code points into the article's text.
    tags : list of str
        Penn Treebank word classes.
    """

    __slots__ = ("ends", "lows", "starts", "tags", "words")

    def __init__(self, document: Document, start: int, end: int) -> None:
        sentence = document.sentence_at(start)
        t = document.tokens(sentence)
        i, j = bisect_left(t.starts, start), bisect_left(t.starts, end)
        self.words, self.lows, self.tags, self.starts, self.ends = t.words[i:j], t.lows[i:j], t.tags[i:j], t.starts[i:j], t.ends[i:j]
        while sentence.end < end and sentence.index + 1 < len(document.sentences):
            sentence = document.sentences[sentence.index + 1]
            t = document.tokens(sentence)
            j = bisect_left(t.starts, end)
            self.words += t.words[:j]
            self.lows += t.lows[:j]
            self.tags += t.tags[:j]
            self.starts += t.starts[:j]
            self.ends += t.ends[:j]

    def __len__(self) -> int:
        return len(self.words)

    def at(self, position: int) -> int:
        """Index of the token that holds ``position``, or of the first one after it."""
        i = bisect_right(self.starts, position) - 1
        return i if i >= 0 and position < self.ends[i] else i + 1

    def after(self, position: int) -> int:
        """Index of the first token that starts at or after ``position``, or ``len``."""
        return bisect_left(self.starts, position)
