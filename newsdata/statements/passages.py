"""Passages: sentences with their quotations whole, and the cues that stand outside of marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from newsdata.language.document import Document
from newsdata.language.quotes import Quotation
from newsdata.statements.cues import Cue, cues
from newsdata.statements.windows import Window

MAX_CHARS = 6_000  # quotations chain no more sentences than this into one passage


@dataclass(slots=True)
class Passage:
    """A run of sentences that no quotation is cut by, with its outermost quotations and the cues outside of them."""

    document: Document
    text: str
    lower: str
    start: int
    end: int
    paragraph: int
    quotes: list[Quotation] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)  # of the quotations
    cues: list[Cue] = field(default_factory=list)

    def window(self, start: int, end: int) -> Window:
        """The tokens that begin between two positions."""
        return Window(self.document, start, end)

    def quote_at(self, position: int) -> Quotation | None:
        """The quotation that holds ``position``."""
        i = bisect_right(self.starts, position) - 1
        return self.quotes[i] if i >= 0 and position < self.quotes[i].end else None

    def starting(self, position: int) -> Quotation | None:
        """The quotation that begins at ``position``."""
        found = self.quote_at(position)
        return found if found and found.start == position else None

    def ending(self, position: int) -> Quotation | None:
        """The quotation that ends at ``position``."""
        return found if (found := self.quote_at(position - 1)) and found.end == position else None

    def until(self, position: int, most: int) -> int:
        """``most`` characters on from ``position``, or where the next quotation or the passage's end is nearer."""
        i = bisect_left(self.starts, position)
        return min(self.end, position + most, self.quotes[i].start if i < len(self.quotes) else self.end)

    def before(self, position: int) -> Quotation | None:
        """The last quotation that ends at or before ``position``."""
        i = bisect_left(self.starts, position) - 1
        return self.quotes[i] if i >= 0 else None


def passages(document: Document) -> list[Passage]:
    """Passages of a document, in order."""
    text = document.text
    quotes = [q for q in document.quotations if q.depth == 0 and _counts(text, q)]
    found: list[Passage] = []
    at = 0
    for s in document.sentences:
        while at < len(quotes) and quotes[at].end <= s.start:
            at += 1
        last = found[-1] if found else None
        if last and at < len(quotes) and quotes[at].start < last.end and last.paragraph == s.paragraph and s.end - last.start <= MAX_CHARS:
            last.end = s.end
        else:
            found.append(Passage(document, text, document.lower, s.start, s.end, s.paragraph))
    _deal(found, quotes)
    _deal_cues(document, found)
    return found


def _counts(text: str, q: Quotation) -> bool:
    """Single marks count where they close and hold more than a word; a double mark always."""
    return q.mark == "double" or (q.closed and " " in text[q.inner_start : q.inner_end])


def _deal(found: list[Passage], quotes: list[Quotation]) -> None:
    i = 0
    for q in quotes:
        while i < len(found) and found[i].end <= q.start:
            i += 1
        if i < len(found) and q.end <= found[i].end:
            found[i].quotes.append(q)
            found[i].starts.append(q.start)


def _deal_cues(document: Document, found: list[Passage]) -> None:
    i = 0
    for cue in cues(document.lower):
        while i < len(found) and found[i].end <= cue.start:
            i += 1
        if i == len(found):
            break
        passage = found[i]
        if passage.start <= cue.start and cue.end <= passage.end and not (passage.quotes and passage.quote_at(cue.start)):
            passage.cues.append(cue)
