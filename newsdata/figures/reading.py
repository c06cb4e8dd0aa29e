"""Reading: a figure while it is read, and the text it is read from."""

from __future__ import annotations

from dataclasses import dataclass

from newsdata.language.document import Document
from newsdata.language.numerals import Numeral
from newsdata.language.tokens import Tokens


class Scan:
    """A document being read: its text, lower-cased text and the tokens around a place."""

    __slots__ = ("document", "lower", "text")

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.lower = document.lower

    def tokens(self, at: int) -> Tokens:
        """Tokens of the sentence that holds ``at``."""
        return self.document.tokens(self.document.sentence_at(at))

    def same_sentence(self, a: Reading, b: Reading) -> bool:
        """Whether the numbers of two readings stand in one sentence."""
        return self.document.sentence_at(a.number_start) == self.document.sentence_at(b.number_start)

    def word_before(self, at: int) -> tuple[int, str]:
        """The run of non-space characters before ``at``, lower case, and where it begins; at most 24 characters."""
        window = self.lower[max(0, at - 27) : at]
        printed = window.rstrip()
        end = at - len(window) + len(printed)
        if not printed or at - end > 3:
            return at, ""
        word = printed.rsplit(None, 1)[-1][-24:]
        return end - len(word), word

    def word_after(self, at: int) -> str:
        """The letters of the word after ``at``, lower case, one space away at most; at most 24 characters."""
        lower = self.lower
        if at < len(lower) and lower[at].isspace():
            at += 1
        end = at
        while end < len(lower) and end - at < 24 and (lower[end].isalpha() or lower[end] in "-’'"):
            end += 1
        return lower[at:end]


@dataclass(slots=True)
class Reading:
    """A figure while it is read."""

    number_start: int
    number_end: int
    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    rule: str
    numeral: Numeral
    kind: str = ""
    unit: str | None = None
    per: str | None = None
    spread: bool = False  # a range or a plural scale: low and high, no value
    qualifier: str = "exact"
    hedged: bool = False
    trend: str | None = None
    hyphened: bool = False  # its unit hangs on a hyphen: 80-yard
    noun: tuple[int, int] | None = None  # the counted noun phrase
    about: tuple[int, int] | None = None
    levels: bool = False  # one of "from A to B" after a verb of change

    @property
    def full(self) -> bool:
        """Whether the number has a magnitude, groups or decimals, and so is no name."""
        n = self.numeral
        return n.grouped or n.scale > 1 or not n.whole
